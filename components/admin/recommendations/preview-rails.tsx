import { Badge } from '@/components/ui/badge'
import { Price } from '@/components/ui/price'
import type { Rail } from '@/lib/recommendations/schema'
import { Thumb } from '../thumb'
import { railLabels } from './labels'

/** Rails side by side, each with what chose it and why each product stands where it does. */
export function PreviewRails({ rails }: { rails: readonly Rail[] }) {
  return (
    <div className="mt-5 grid gap-x-8 gap-y-8 sm:grid-cols-[repeat(auto-fit,minmax(17rem,1fr))]">
      {rails.map(({ rail, title, model, isFallback, items }) => (
        <section key={rail} aria-label={railLabels[rail]} className="min-w-0">
          <h3 className="flex items-baseline justify-between gap-3 border-b border-line pb-2 text-sm font-medium">
            <span className="truncate">
              {railLabels[rail]} {!isFallback && <span className="font-normal text-muted">{title}</span>}
            </span>
            {isFallback ? (
              <Badge tone="warning">Bestsellers</Badge>
            ) : (
              <span className="shrink-0 text-xs font-normal text-muted">{model}</span>
            )}
          </h3>
          {items.length === 0 && <p className="py-3 text-sm text-muted">Nothing is for sale.</p>}
          <ol className="divide-y divide-line/60">
            {items.map(({ product, reason, source }) => (
              <li key={product.id} className="flex items-center gap-3 py-2 text-sm">
                <Thumb storageKey={product.image?.key ?? null} />
                <span className="min-w-0 flex-1">
                  <a href={`?product=${product.slug}`} className="block truncate hover:underline">
                    {product.title}
                  </a>
                  <span className="block truncate text-xs text-muted">
                    {reason ?? (source === 'model' ? 'Chosen by the model' : '')}
                  </span>
                </span>
                <Price
                  amountMinor={product.price.amountMinor}
                  currency={product.price.currency}
                  from={product.isFromPrice}
                  size="sm"
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
