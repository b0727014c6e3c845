import type { ReactNode } from 'react'
import { IntentLink } from '@/components/shop/intent-link'
import { cn } from '@/components/ui/cn'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { ProductCard } from './product-card'

const railSizes = '(min-width: 75rem) 21vw, (min-width: 48rem) 30vw, 62vw'

type ProductRailProps = {
  title: ReactNode
  id: string
  products: readonly Product[]
  href?: string
  hrefLabel?: string
  /** stands in a column instead of across the page */
  isInset?: boolean
  /** what chose them */
  model?: string
  /** why the row is there, under its title */
  note?: string | null
  /** why each product is there, by its id */
  reasons?: Readonly<Record<string, string | null>>
}

/** A row of products that scrolls sideways where it does not fit; nothing at all when there are none. */
export function ProductRail({
  title,
  id,
  products,
  href,
  hrefLabel = 'See all',
  isInset = false,
  model,
  note,
  reasons,
}: ProductRailProps) {
  if (products.length === 0) return null
  return (
    <section aria-labelledby={id} className="later [--later:27rem]">
      <div className={cn('flex items-baseline justify-between gap-6', !isInset && 'shell')}>
        <h2 id={id} className="font-display text-display-3">
          {title}
        </h2>
        {href && (
          <IntentLink href={href} className="link shrink-0 py-1 text-sm font-medium">
            {hrefLabel}
          </IntentLink>
        )}
      </div>
      {note && <p className={cn('mt-1 text-sm text-muted', !isInset && 'shell')}>{note}</p>}
      <ul
        tabIndex={0}
        aria-labelledby={id}
        data-list={`rail:${id}`}
        data-model={model}
        className={cn(
          'mt-6 flex snap-x snap-proximity gap-[clamp(0.75rem,0.5rem+1vw,1.75rem)] overflow-x-auto pb-3 [scrollbar-width:thin] -outline-offset-2',
          !isInset && 'scroll-px-(--gutter) px-[max(var(--gutter),calc((100vw-var(--shell))/2))]',
        )}
      >
        {products.map((product, index) => (
          <li
            key={product.id}
            data-product={product.id}
            data-position={index}
            className={cn(
              'flex shrink-0 snap-start flex-col',
              isInset ? 'w-44 sm:w-52' : 'w-[62vw] sm:w-[38vw] md:w-[29vw] xl:w-[min(21vw,20.6rem)]',
            )}
          >
            <ProductCard product={product} place={id} sizes={railSizes} />
            {reasons?.[product.id] && (
              <p className="mt-2 text-xs leading-snug text-muted italic">{reasons[product.id]}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
