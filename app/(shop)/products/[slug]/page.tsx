import { notFound, permanentRedirect } from 'next/navigation'
import { cachedProduct } from '@/lib/catalog/cached'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export default async function ProductPage({ params }: { params: Promise<{ slug: string }> }) {
  const { product, redirectTo } = await cachedProduct((await params).slug)
  if (redirectTo) permanentRedirect(`/products/${redirectTo}`)
  if (!product) notFound()
  return (
    <main>
      <h1>{product.title}</h1>
      <p>{product.description}</p>
    </main>
  )
}
