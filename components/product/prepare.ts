import type { ProductDetail } from '@/lib/catalog/schema'
import type { ChoiceProduct } from './product-choice'

/** The part of a product that the browser needs to choose a variant; everything else stays on the server. */
export function forChoice({ id, slug, title, options, variants }: ProductDetail): ChoiceProduct {
  return {
    id,
    slug,
    title,
    options,
    variants: variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      options: variant.options,
      price: variant.price,
      compareAt: variant.compareAt,
      lowest30Days: variant.lowest30Days,
      imageKeys: variant.imageKeys,
      available: variant.available,
      allowsBackorder: variant.allowsBackorder,
    })),
  }
}

/** The way from the shop's front to a product. */
export function productTrail(
  product: Pick<ProductDetail, 'breadcrumbs' | 'title' | 'slug'>,
): { label: string; href: string }[] {
  return [
    { label: 'Home', href: '/' },
    ...product.breadcrumbs.map((category) => ({ label: category.name, href: `/categories/${category.path}` })),
    { label: product.title, href: `/products/${product.slug}` },
  ]
}
