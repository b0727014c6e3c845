import { Check, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { cn } from '@/components/ui/cn'

export type ToDoItem = { href: string; label: string; count: number; urgent?: boolean }

/** What waits for somebody, as links to the lists that show it; says so when nothing does. */
export function ToDoList({ items, limit }: { items: readonly ToDoItem[]; limit: number }) {
  const open = items.filter((item) => item.count > 0)
  if (open.length === 0) {
    return (
      <p className="flex items-center gap-2 text-muted">
        <Check size={16} strokeWidth={1.6} aria-hidden /> Nothing is waiting. All done.
      </p>
    )
  }
  return (
    <ul className="-my-2 divide-y divide-line">
      {open.map((item) => (
        <li key={item.label}>
          <Link href={item.href} className="-mx-2 flex min-h-10 items-center gap-3 rounded px-2 hover:bg-sunken">
            <span className={cn('tabular min-w-9 font-medium', item.urgent && 'text-danger')}>
              {item.count >= limit ? `${limit - 1}+` : item.count}
            </span>
            <span className="flex-1">{item.label}</span>
            <ChevronRight size={15} strokeWidth={1.6} aria-hidden className="text-subtle" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
