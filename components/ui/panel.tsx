import type { ReactNode } from 'react'
import { cn } from './cn'

type PanelProps = {
  title?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  padded?: boolean
  as?: 'section' | 'div' | 'article'
  className?: string
  children: ReactNode
}

/** A bordered block with an optional head; `padded={false}` lets a table reach its edges. */
export function Panel({
  title,
  description,
  actions,
  padded = true,
  as: Element = 'section',
  className,
  children,
}: PanelProps) {
  return (
    <Element className={cn('min-w-0 rounded-lg border border-line bg-surface', className)}>
      {(title || actions) && (
        <div
          className={cn(
            'flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 pt-5 compact:px-4 compact:pt-3.5',
            !padded && 'pb-3',
          )}
        >
          <div className="min-w-0">
            {title && <h2 className="font-medium">{title}</h2>}
            {description && <p className="mt-0.5 text-sm text-muted">{description}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      <div className={padded ? 'px-6 py-5 compact:px-4 compact:py-4' : 'overflow-clip rounded-b-lg'}>{children}</div>
    </Element>
  )
}
