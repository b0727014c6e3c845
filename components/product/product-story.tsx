import { Picture } from '@/components/ui/picture'
import type { ProductDetail } from '@/lib/catalog/schema'

/** Where a product comes from and what it is like to have it, beside a second look at it where there is one. */
export function ProductStory({ product }: { product: Pick<ProductDetail, 'description' | 'images'> }) {
  const [lead, ...rest] = product.description.split(/\n{2,}/).filter(Boolean)
  if (!lead) return null
  const look = product.images[1]
  return (
    <section aria-labelledby="story" className="shell later border-t border-line py-12 lg:py-20">
      <h2 id="story" className="sr-only">
        About it
      </h2>
      <div className="grid items-center gap-x-[clamp(2rem,6vw,7rem)] gap-y-8 lg:grid-cols-2">
        {look && (
          <Picture
            storageKey={look.key}
            alt=""
            width={look.width}
            height={look.height}
            blur={look.blur}
            ratio="5 / 4"
            sizes="(min-width: 64rem) 46vw, 92vw"
            className="rounded"
          />
        )}
        <div className="max-w-[60ch]">
          <p className="font-display text-display-4 leading-[1.35] lg:text-[1.75rem]">{lead}</p>
          {rest.map((paragraph) => (
            <p key={paragraph} className="mt-5 text-muted lg:text-lg">
              {paragraph}
            </p>
          ))}
        </div>
      </div>
    </section>
  )
}
