import type { ReactNode } from 'react'
import { cn } from './cn'

type EmptyStateProps = {
  title: ReactNode
  icon?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  level?: 1 | 2 | 3
  size?: 'md' | 'lg'
  className?: string
}

/** What stands where there is nothing yet: says why, and offers the next step. */
export function EmptyState({ title, icon, description, actions, level = 2, size = 'md', className }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div
      className={cn(
        'mx-auto flex max-w-md flex-col items-center px-4 text-center',
        size === 'lg' ? 'py-20' : 'py-12 compact:py-10',
        className,
      )}
    >
      {icon && <div className="mb-4 text-muted [&_svg]:size-7 [&_svg]:stroke-[1.25]">{icon}</div>}
      <Heading
        className={cn(
          'font-display',
          size === 'lg' ? 'text-display-3' : 'text-display-4',
          'compact:font-sans compact:text-base compact:font-medium',
        )}
      >
        {title}
      </Heading>
      {description && <div className="mt-2 text-muted compact:mt-1">{description}</div>}
      {actions && <div className="mt-6 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  )
}
