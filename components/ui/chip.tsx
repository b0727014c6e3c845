import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'

/** A small choice that is a link: a filter to set, or with `removeLabel` one that is set and can be taken away. */
export function Chip({
  href,
  removeLabel,
  current,
  className,
  children,
}: {
  href?: string
  removeLabel?: string
  current?: boolean
  className?: string
  children: ReactNode
}) {
  const look = cn(
    'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm transition-colors',
    href && 'hover:border-ink',
    removeLabel ? 'border-strong bg-surface' : current ? 'border-ink bg-ink text-paper' : 'border-line',
    className,
  )
  if (!href) return <span className={look}>{children}</span>
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={current && !removeLabel ? 'true' : undefined}
      className={look}
    >
      {removeLabel && <span className="sr-only">{removeLabel} </span>}
      {children}
      {removeLabel && (
        <svg
          viewBox="0 0 12 12"
          width="10"
          height="10"
          aria-hidden
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        >
          <path d="m2 2 8 8M10 2l-8 8" />
        </svg>
      )}
    </Link>
  )
}
