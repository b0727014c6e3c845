import { IntentLink } from '@/components/shop/intent-link'
import { cn } from './cn'

/** The way from the home page to here; the last item is the current page and needs no link. */
export function Breadcrumbs({
  items,
  className,
}: {
  items: readonly { label: string; href?: string }[]
  className?: string
}) {
  return (
    <nav aria-label="Breadcrumb" className={cn('text-sm text-muted', className)}>
      <ol className="flex flex-wrap items-center gap-x-2">
        {items.map((item, index) => {
          const last = index === items.length - 1
          return (
            <li key={`${index}-${item.label}`} className="flex items-center gap-x-2">
              {index > 0 && (
                <span aria-hidden className="text-subtle">
                  /
                </span>
              )}
              {item.href && !last ? (
                <IntentLink
                  href={item.href}
                  className="inline-flex min-h-6 items-center decoration-1 underline-offset-4 hover:text-ink hover:underline"
                >
                  {item.label}
                </IntentLink>
              ) : (
                <span aria-current={last ? 'page' : undefined} className={last ? 'text-ink' : undefined}>
                  {item.label}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
