import { sharedPicture } from '@/components/shop/shared-picture'
import { cachedProduct } from '@/lib/catalog/cached'
import { formatMoney } from '@/lib/money'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** What a shared link to a product shows: its picture, name and price; 404 when there is none of this name. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { product } = await cachedProduct((await params).slug)
  if (!product) return new Response(null, { status: 404 })
  return sharedPicture({
    title: product.title,
    line: `${product.isFromPrice ? 'From ' : ''}${formatMoney(product.price)}`,
    pictureKey: product.image?.key,
  })
}
