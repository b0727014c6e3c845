import Link from 'next/link'
import { cn } from './cn'
import { tabClass, tabRowClass } from './tab-class'

/** Tabs that are links: views of one list, each with its own address. */
export function TabNav({
  label,
  items,
  className,
}: {
  label: string
  items: readonly { href: string; label: string; current?: boolean; count?: number | string }[]
  className?: string
}) {
  return (
    <nav aria-label={label} className={className}>
      <ul className={tabRowClass}>
        {items.map((item) => (
          <li key={item.href} className="flex">
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={cn(tabClass, 'aria-[current]:border-ink aria-[current]:text-ink')}
            >
              {item.label}
              {item.count !== undefined && <span className="tabular text-xs text-subtle">{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
