import type { RouteList } from '@/lib/http/openapi'
import * as index from './route'
import * as addresses from './addresses/route'
import * as addressesId from './addresses/[id]/route'
import * as authRefresh from './auth/refresh/route'
import * as authRevoke from './auth/revoke/route'
import * as authToken from './auth/token/route'
import * as brands from './brands/route'
import * as cart from './cart/route'
import * as carts from './carts/route'
import * as cartsId from './carts/[id]/route'
import * as cartsIdCheckout from './carts/[id]/checkout/route'
import * as cartsIdLines from './carts/[id]/lines/route'
import * as cartsIdLinesLineId from './carts/[id]/lines/[lineId]/route'
import * as cartsIdShippingMethods from './carts/[id]/shipping-methods/route'
import * as categories from './categories/route'
import * as categoriesId from './categories/[id]/route'
import * as events from './events/route'
import * as me from './me/route'
import * as orders from './orders/route'
import * as ordersId from './orders/[id]/route'
import * as ordersIdCancel from './orders/[id]/cancel/route'
import * as ordersIdConfirm from './orders/[id]/confirm/route'
import * as ordersIdRefund from './orders/[id]/refund/route'
import * as ordersIdShip from './orders/[id]/ship/route'
import * as paymentsIdCapture from './payments/[id]/capture/route'
import * as products from './products/route'
import * as productsId from './products/[id]/route'
import * as productsIdAvailability from './products/[id]/availability/route'
import * as productsIdEditable from './products/[id]/editable/route'
import * as productsIdRelated from './products/[id]/related/route'
import * as productsIdReviews from './products/[id]/reviews/route'
import * as productsFacets from './products/facets/route'
import * as recommendations from './recommendations/route'
import * as search from './search/route'
import * as searchSuggest from './search/suggest/route'
import * as variantsIdPrices from './variants/[id]/prices/route'
import * as variantsIdStock from './variants/[id]/stock/route'
import * as warehouses from './warehouses/route'

/** Every route of the API by its path: the OpenAPI document is made from this list, and a test compares it with the files. */
export const routes: RouteList = {
  '/api/v1': index,
  '/api/v1/addresses': addresses,
  '/api/v1/addresses/{id}': addressesId,
  '/api/v1/auth/refresh': authRefresh,
  '/api/v1/auth/revoke': authRevoke,
  '/api/v1/auth/token': authToken,
  '/api/v1/brands': brands,
  '/api/v1/cart': cart,
  '/api/v1/carts': carts,
  '/api/v1/carts/{id}': cartsId,
  '/api/v1/carts/{id}/checkout': cartsIdCheckout,
  '/api/v1/carts/{id}/lines': cartsIdLines,
  '/api/v1/carts/{id}/lines/{lineId}': cartsIdLinesLineId,
  '/api/v1/carts/{id}/shipping-methods': cartsIdShippingMethods,
  '/api/v1/categories': categories,
  '/api/v1/categories/{id}': categoriesId,
  '/api/v1/events': events,
  '/api/v1/me': me,
  '/api/v1/orders': orders,
  '/api/v1/orders/{id}': ordersId,
  '/api/v1/orders/{id}/cancel': ordersIdCancel,
  '/api/v1/orders/{id}/confirm': ordersIdConfirm,
  '/api/v1/orders/{id}/refund': ordersIdRefund,
  '/api/v1/orders/{id}/ship': ordersIdShip,
  '/api/v1/payments/{id}/capture': paymentsIdCapture,
  '/api/v1/products': products,
  '/api/v1/products/{id}': productsId,
  '/api/v1/products/{id}/availability': productsIdAvailability,
  '/api/v1/products/{id}/editable': productsIdEditable,
  '/api/v1/products/{id}/related': productsIdRelated,
  '/api/v1/products/{id}/reviews': productsIdReviews,
  '/api/v1/products/facets': productsFacets,
  '/api/v1/recommendations': recommendations,
  '/api/v1/search': search,
  '/api/v1/search/suggest': searchSuggest,
  '/api/v1/variants/{id}/prices': variantsIdPrices,
  '/api/v1/variants/{id}/stock': variantsIdStock,
  '/api/v1/warehouses': warehouses,
}
