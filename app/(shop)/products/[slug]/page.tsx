import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { TrackShown } from '@/components/analytics/track-shown'
import { BuyForm } from '@/components/product/buy-form'
import { DeliveryPromise } from '@/components/product/delivery-promise'
import { Gallery } from '@/components/product/gallery'
import { ProductChoice } from '@/components/product/product-choice'
import { ProductFacts } from '@/components/product/product-facts'
import { ProductStory } from '@/components/product/product-story'
import { ProductTitle } from '@/components/product/product-title'
import { RecentlyViewed } from '@/components/product/recently-viewed'
import { Reviews } from '@/components/product/reviews'
import { StockLine } from '@/components/product/stock-line'
import { TitleCover } from '@/components/product/title-cover'
import { VariantPicker } from '@/components/product/variant-picker'
import { VariantSelect } from '@/components/product/variant-select'
import { VariantPrice } from '@/components/product/variant-price'
import { forChoice, productTrail } from '@/components/product/prepare'
import { BuyTogether } from '@/components/recommendations/buy-together'
import { RecommendedRail } from '@/components/recommendations/recommended-rail'
import { ReservedRail } from '@/components/recommendations/reserved-rail'
import { JsonLd } from '@/components/shop/json-ld'
import { openGraph } from '@/components/shop/open-graph'
import { breadcrumbData, productData } from '@/components/shop/structured-data'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { mediaUrl } from '@/components/ui/media-url'
import { cachedProduct } from '@/lib/catalog/cached'
import { env } from '@/lib/env'
import { formatMoney } from '@/lib/money'
import { cachedDelivery, cachedFreeDelivery } from '@/lib/shipping/cached'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type PageProps = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { product } = await cachedProduct((await params).slug)
  if (!product) return {}
  const description = product.subtitle || product.description.slice(0, 155)
  const images = product.images.slice(0, 1).map((image) => ({ url: mediaUrl(image.key, 1200, 'jpg'), alt: image.alt }))
  return {
    title: product.title,
    description,
    alternates: { canonical: `/products/${product.slug}` },
    openGraph: openGraph({ title: product.title, description, url: `/products/${product.slug}`, images }),
  }
}

export default async function ProductPage({ params }: PageProps) {
  const { product, reviews, redirectTo } = await cachedProduct((await params).slug)
  if (redirectTo) permanentRedirect(`/products/${redirectTo}`)
  if (!product) notFound()
  const [first] = product.variants
  const { amountMinor: subtotalMinor, currency } = product.price
  const [delivery, free] = await Promise.all([
    cachedDelivery({ country: 'DE', weightGrams: first?.weightGrams ?? 0, subtotalMinor, currency }),
    cachedFreeDelivery('DE', currency),
  ])
  const trail = productTrail(product)
  return (
    <>
      <TrackShown event={{ kind: 'view', productId: product.id }} />
      <JsonLd data={productData(env.SOUK_URL, product)} />
      <JsonLd data={breadcrumbData(env.SOUK_URL, trail)} />
      <ProductChoice product={forChoice(product)}>
        <div className="shell pt-5 pb-14 lg:pb-20">
          <Breadcrumbs
            items={trail.map((item, index) => (index === trail.length - 1 ? { label: item.label } : item))}
          />
          <div className="mt-5 grid grid-cols-1 gap-x-[clamp(2rem,5vw,6rem)] gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
            <div className="min-w-0">
              {product.images.length > 0 ? (
                <Gallery images={product.images} />
              ) : (
                <TitleCover title={product.title} className="rounded" />
              )}
            </div>
            <div className="flex min-w-0 flex-col gap-6">
              <ProductTitle product={product} />
              <VariantPrice />
              <VariantPicker />
              <StockLine />
              <BuyForm withoutScript={<VariantSelect product={product} />} />
              {delivery && (
                <DeliveryPromise
                  minDays={delivery.minDays}
                  maxDays={delivery.maxDays}
                  cost={delivery.amountMinor === 0 ? 'Free delivery' : formatMoney(delivery)}
                  country="Germany"
                />
              )}
              <div className="pt-4">
                <ProductFacts product={product} freeFrom={free && formatMoney(free.from)} />
              </div>
            </div>
          </div>
        </div>
        <ProductStory product={product} />
        <Reviews
          title={product.title}
          reviews={reviews?.reviews ?? []}
          histogram={reviews?.histogram ?? []}
          rating={product.rating}
        />
        <RecommendedRail rail="together" productId={product.id} onlyOwn />
        <BuyTogether />
      </ProductChoice>
      <ReservedRail rail="similar" productId={product.id} />
      <RecentlyViewed productId={product.id} />
    </>
  )
}
