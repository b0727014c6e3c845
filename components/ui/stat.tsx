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
    <div className={cn('relative flex min-w-0 flex-col gap-1 bg-surface p-4', href && 'hover:bg-sunken/60', className)}>
      <p className="text-sm text-muted">
        {href ? (
          <Link href={href} className="after:absolute after:inset-0">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="tabular text-2xl leading-tight font-medium tracking-tight">{value}</p>
      {(delta || hint) && (
        <p className="flex flex-wrap gap-x-1.5 text-xs text-muted">
          {delta && (
            <span
              className={cn(
                'tabular font-medium',
                delta.direction === 'flat' ? 'text-muted' : good ? 'text-success' : 'text-danger',
              )}
            >
              <span aria-hidden>{marks[delta.direction]} </span>
              <span className="sr-only">{words[delta.direction]} </span>
              {delta.value}
            </span>
          )}
          {hint}
        </p>
      )}
      {children}
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
