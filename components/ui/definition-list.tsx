import type { ReactNode } from 'react'
import { cn } from './cn'

const lists = {
  rows: 'divide-y divide-line',
  stacked: 'flex flex-col gap-4 compact:gap-3',
  grid: 'grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-x-6 gap-y-4',
} as const

/** Terms and their values: `rows` for specifications, `stacked` or `grid` for details of a record. */
export function DefinitionList({
  items,
  layout = 'rows',
  className,
}: {
  items: readonly { term: ReactNode; description: ReactNode }[]
  layout?: keyof typeof lists
  className?: string
}) {
  return (
    <dl className={cn('text-[0.9375rem] compact:text-sm', lists[layout], className)}>
      {items.map((item, index) => (
        <div
          key={index}
          className={
            layout === 'rows'
              ? 'grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-4 py-3 max-[17rem]:grid-cols-1 compact:py-2'
              : 'min-w-0'
          }
        >
          <dt className={cn('text-muted', layout !== 'rows' && 'text-sm compact:text-xs')}>{item.term}</dt>
          <dd className="min-w-0 break-words">{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
