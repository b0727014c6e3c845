import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'

type PageHeaderProps = {
  title: ReactNode
  eyebrow?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  back?: { href: string; label: string }
  display?: boolean
  className?: string
}

/** The first heading of a page with its actions; `display` sets it in the serif of the storefront. */
export function PageHeader({ title, eyebrow, description, actions, back, display, className }: PageHeaderProps) {
  return (
    <div className={cn('mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 compact:mb-5', className)}>
      <div className="min-w-0">
        {back && (
          <Link
            href={back.href}
            className="mb-1 inline-flex min-h-6 items-center gap-1 text-sm text-muted hover:text-ink"
          >
            <span aria-hidden className="rtl:-scale-x-100">
              ←
            </span>{' '}
            {back.label}
          </Link>
        )}
        {eyebrow && <p className="eyebrow mb-1.5">{eyebrow}</p>}
        <h1 className={display ? 'font-display text-display-2' : 'text-xl font-medium tracking-tight'}>{title}</h1>
        {description && <div className={cn('max-w-[62ch] text-muted', display ? 'mt-3' : 'mt-1.5')}>{description}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2.5">{actions}</div>}
    </div>
  )
}
