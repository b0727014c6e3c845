import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { cn } from './cn'

/** The next page of a list that is read by cursor, and its beginning; what is missing is shown as unavailable. */
export function Pagination({
  firstHref,
  nextHref,
  summary,
  label = 'Pages',
  className,
}: {
  firstHref?: string
  nextHref?: string
  summary?: ReactNode
  label?: string
  className?: string
}) {
  if (!firstHref && !nextHref && !summary) return null
  return (
    <nav aria-label={label} className={cn('flex flex-wrap items-center justify-between gap-4', className)}>
      <p className="tabular text-sm text-muted">{summary}</p>
      <div className="flex gap-2">
        <Step href={firstHref} rel="first">
          First page
        </Step>
        <Step href={nextHref} rel="next">
          Next
        </Step>
      </div>
    </nav>
  )
}

function Step({ href, rel, children }: { href?: string; rel: 'first' | 'next'; children: ReactNode }) {
  const look = buttonClass({ variant: 'secondary', size: 'sm' })
  return href ? (
    <Link href={href} rel={rel} prefetch={false} className={look}>
      {children}
    </Link>
  ) : (
    <span aria-disabled="true" className={look}>
      {children}
    </span>
  )
}

/** A link to the list with more of it; keeps the reader's place. `shown` of `total` stands above it as words and a thin line. */
export function LoadMore({
  href,
  shown,
  total,
  label = 'Show more',
  className,
}: {
  href: string
  shown?: number
  total?: number
  label?: string
  className?: string
}) {
  return (
    <div className={cn('base:flex flex-col items-center gap-4', className)}>
      {shown !== undefined && total !== undefined && (
        <div className="w-56 text-center">
          <p className="tabular text-sm text-muted">
            {shown} of {total}
          </p>
          <div aria-hidden className="mt-2 h-px bg-line">
            <div className="h-px bg-ink" style={{ width: `${Math.min(100, (shown / Math.max(1, total)) * 100)}%` }} />
          </div>
        </div>
      )}
      <Link href={href} scroll={false} prefetch={false} className={buttonClass({ variant: 'secondary' })}>
        {label}
      </Link>
    </div>
  )
}
