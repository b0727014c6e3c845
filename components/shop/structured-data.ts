import type { ProductDetail } from '@/lib/catalog/schema'
import { decimalString } from '@/lib/money'

const url = (origin: string, path: string) => `${origin}${path}`
const picture = (origin: string, key: string) => url(origin, `/media/${key}?w=1200&f=jpg`)

/** A trail of pages, from the shop's front to this one. */
export function breadcrumbData(
  origin: string,
  items: readonly { label: string; href: string }[],
): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: item.label,
      item: url(origin, item.href),
    })),
  }
}

/** The shop itself and its search. */
export function shopData(origin: string, name: string): Record<string, unknown>[] {
  return [
    { '@type': 'Organization', '@id': `${origin}/#shop`, name, url: origin, logo: url(origin, '/icons/icon-512.png') },
    {
      '@type': 'WebSite',
      name,
      url: origin,
      publisher: { '@id': `${origin}/#shop` },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}

/** A product with an offer for each variant and its rating. */
export function productData(origin: string, product: ProductDetail): Record<string, unknown> {
  const address = url(origin, `/products/${product.slug}`)
  const offers = product.variants.map((variant) => ({
    '@type': 'Offer',
    sku: variant.sku,
    url: product.variants.length > 1 ? `${address}?variant=${variant.id}` : address,
    price: decimalString(variant.price),
    priceCurrency: variant.price.currency,
    availability: `https://schema.org/${variant.available === 0 && !variant.allowsBackorder ? 'OutOfStock' : 'InStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
    ...(variant.barcode ? { gtin: variant.barcode } : {}),
  }))
  return {
    '@type': 'Product',
    '@id': `${address}#product`,
    name: product.title,
    description: product.description.split('\n\n')[0] || product.subtitle,
    url: address,
    sku: product.variants[0]?.sku,
    image: product.images.map((image) => picture(origin, image.key)),
    ...(product.brand ? { brand: { '@type': 'Brand', name: product.brand.name } } : {}),
    ...(product.rating !== null && product.reviewCount > 0
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: product.rating,
            reviewCount: product.reviewCount,
          },
        }
      : {}),
    offers: offers.length === 1 ? offers[0] : offers,
  }
}
