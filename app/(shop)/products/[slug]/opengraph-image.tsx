import { sharedPicture, sharedSize } from '@/components/shop/shared-picture'
import { cachedProduct } from '@/lib/catalog/cached'
import { formatMoney } from '@/lib/money'

export const dynamic = 'force-static'
export const generateStaticParams = () => []
export const size = sharedSize
export const contentType = 'image/png'
export const alt = 'The product with its name and price'

/** What a shared link to a product shows: its picture, name and price; the shop's name alone when there is no such product. */
export default async function ProductImage({ params }: { params: Promise<{ slug: string }> }) {
  const { product } = await cachedProduct((await params).slug)
  if (!product) return sharedPicture({})
  return sharedPicture({
    title: product.title,
    line: `${product.isFromPrice ? 'From ' : ''}${formatMoney(product.price)}`,
    pictureKey: product.image?.key,
  })
}
