import { IntentLink } from '@/components/shop/intent-link'
import { Rating } from '@/components/ui/rating'
import type { ProductDetail } from '@/lib/catalog/schema'

/** Maker, name and one line about a product, with the way to its reviews. */
export function ProductTitle({
  product,
}: {
  product: Pick<ProductDetail, 'brand' | 'title' | 'subtitle' | 'rating' | 'reviewCount' | 'breadcrumbs'>
}) {
  const { brand, breadcrumbs } = product
  const department = breadcrumbs[0]
  return (
    <div>
      {brand && (
        <p className="text-sm text-muted">
          {department ? (
            <IntentLink
              href={`/categories/${department.path}?brand=${brand.slug}`}
              className="decoration-1 underline-offset-4 hover:underline"
            >
              {brand.name}
            </IntentLink>
          ) : (
            brand.name
          )}
        </p>
      )}
      <h1 className="mt-1 font-display text-display-2">{product.title}</h1>
      {product.subtitle && <p className="mt-2 text-lg text-muted">{product.subtitle}</p>}
      {product.rating !== null && product.reviewCount > 0 && (
        <a href="#reviews" className="mt-3 inline-block rounded-sm">
          <Rating value={product.rating} count={product.reviewCount} showValue />
        </a>
      )}
    </div>
  )
}
