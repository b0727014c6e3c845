import type { ReactNode } from 'react'
import { IntentLink } from '@/components/shop/intent-link'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { ProductCard } from './product-card'

const railSizes = '(min-width: 75rem) 21vw, (min-width: 48rem) 30vw, 62vw'

type ProductRailProps = { title: ReactNode; id: string; products: readonly Product[]; href?: string; hrefLabel?: string; model?: string }

/** A row of products that scrolls sideways where it does not fit; nothing at all when there are none. `model` says what chose them. */
export function ProductRail({ title, id, products, href, hrefLabel = 'See all', model }: ProductRailProps) {
  if (products.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <div className="shell flex items-baseline justify-between gap-6">
        <h2 id={id} className="font-display text-display-3">{title}</h2>
        {href && <IntentLink href={href} className="link shrink-0 py-1 text-sm font-medium">{hrefLabel}</IntentLink>}
      </div>
      <ul
        tabIndex={0}
        aria-labelledby={id}
        data-list={`rail:${id}`}
        data-model={model}
        className="mt-6 flex snap-x snap-proximity scroll-px-(--gutter) gap-[clamp(0.75rem,0.5rem+1vw,1.75rem)] overflow-x-auto px-[max(var(--gutter),calc((100vw-var(--shell))/2))] pb-3 [scrollbar-width:thin] -outline-offset-2"
      >
        {products.map((product, index) => (
          <li key={product.id} data-product={product.id} data-position={index} className="w-[62vw] shrink-0 snap-start sm:w-[38vw] md:w-[29vw] xl:w-[min(21vw,20.6rem)]">
            <ProductCard product={product} sizes={railSizes} />
          </li>
        ))}
      </ul>
    </section>
  )
}
