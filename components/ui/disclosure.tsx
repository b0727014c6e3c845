import type { ReactNode } from 'react'
import { cn } from './cn'

type DisclosureProps = {
  summary: ReactNode
  open?: boolean
  name?: string
  count?: ReactNode
  className?: string
  children: ReactNode
}

/** A native fold with a hairline below; those with the same `name` close each other. */
export function Disclosure({ summary, open, name, count, className, children }: DisclosureProps) {
  return (
    <details open={open} name={name} className={cn('group base:border-b border-line', className)}>
      <summary className="flex min-h-13 items-center justify-between gap-4 py-3 -outline-offset-2 compact:min-h-10 compact:py-2">
        <span className="min-w-0 font-medium">
          {summary}
          {count !== undefined && <span className="tabular ms-2 font-normal text-muted">{count}</span>}
        </span>
        <svg
          viewBox="0 0 16 16"
          width="16"
          height="16"
          aria-hidden
          stroke="currentColor"
          strokeWidth="1.3"
          className="shrink-0 text-muted"
        >
          <path d="M2 8h12" />
          <path d="M8 2v12" className="origin-center transition-transform group-open:scale-y-0" />
        </svg>
      </summary>
      <div className="pb-5 compact:pb-4">{children}</div>
    </details>
  )
}
