import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'

type StatProps = {
  label: ReactNode
  value: ReactNode
  delta?: { value: string; direction: 'up' | 'down' | 'flat'; good?: boolean }
  hint?: ReactNode
  href?: string
  className?: string
  children?: ReactNode
}

const marks = { up: '↑', down: '↓', flat: '→' } as const
const words = { up: 'up', down: 'down', flat: 'unchanged' } as const

/** One figure with how it moved. `good` decides the colour; left out, up is good. `children` is a small chart. */
export function Stat({ label, value, delta, hint, href, className, children }: StatProps) {
  const good = delta && (delta.good ?? delta.direction === 'up')
  return (
    <div
      className={cn(
        'relative grid min-w-0 grid-cols-[minmax(0,1fr)_auto] content-start gap-x-2 gap-y-1 bg-surface p-4',
        href && 'hover:bg-sunken/60',
        className,
      )}
    >
      <p className="text-sm text-muted">
        {href ? (
          <Link href={href} className="after:absolute after:inset-0">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="tabular col-span-2 text-2xl leading-tight font-medium tracking-tight">{value}</p>
      {delta && (
        <p
          className={cn(
            'tabular col-start-2 row-start-1 text-xs leading-5 font-medium whitespace-nowrap',
            delta.direction === 'flat' ? 'text-muted' : good ? 'text-success' : 'text-danger',
          )}
        >
          <span aria-hidden>{marks[delta.direction]} </span>
          <span className="sr-only">{words[delta.direction]} </span>
          {delta.value}
        </p>
      )}
      {hint && <p className="tabular col-span-2 text-xs text-muted">{hint}</p>}
      {children && <div className="col-span-2">{children}</div>}
    </div>
  )
}

/** Figures side by side in one frame with hairlines between them. */
export function StatGrid({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cn(
        'flex flex-wrap gap-px overflow-hidden rounded-lg border border-line bg-line *:flex-[1_1_9.5rem]',
        className,
      )}
    >
      {children}
    </div>
  )
}
