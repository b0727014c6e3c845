import type { ReactNode } from 'react'
import { cn } from './cn'

const tones = {
  info: 'bg-info-soft [--tone:var(--info)]',
  success: 'bg-success-soft [--tone:var(--success)]',
  warning: 'bg-warning-soft [--tone:var(--warning)]',
  danger: 'bg-danger-soft [--tone:var(--danger)]',
} as const

const marks = {
  info: 'M8 7.25v4M8 4.5v.5',
  success: 'm5 8.25 2.1 2.1L11 6',
  warning: 'M8 4.5v4.25M8 11v.5',
  danger: 'M8 4.5v4.25M8 11v.5',
} as const

type AlertProps = {
  tone?: keyof typeof tones
  title?: ReactNode
  actions?: ReactNode
  live?: boolean
  className?: string
  children?: ReactNode
}

/** A message that stays in the page. With `live` it is announced when it appears, at once when it is an error. */
export function Alert({ tone = 'info', title, actions, live, className, children }: AlertProps) {
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={cn('flex items-start gap-3 rounded-md px-4 py-3 text-sm', tones[tone], className)}
    >
      <svg
        viewBox="0 0 16 16"
        width="18"
        height="18"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="mt-[0.1em] shrink-0 text-(--tone)"
      >
        <circle cx="8" cy="8" r="6.75" />
        <path d={marks[tone]} />
      </svg>
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className={title ? 'mt-0.5 text-muted' : undefined}>{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-4">{actions}</div>}
      </div>
    </div>
  )
}
