import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

/** The look that text inputs, selects and text areas share. */
export const controlClass = cn(
  'base:w-full base:min-w-0 base:rounded border base:border-strong base:bg-surface base:text-control text-ink placeholder:text-subtle',
  'transition-colors hover:border-ink',
  'focus-visible:border-ink focus-visible:outline-offset-0',
  'aria-invalid:border-danger aria-invalid:focus-visible:outline-danger',
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-subtle disabled:hover:border-strong [&[readonly]]:bg-sunken',
)

export const controlSizes = {
  sm: 'h-control-sm base:px-2.5 text-sm',
  md: 'h-control base:px-3.5 compact:px-2.5',
  lg: 'h-control-lg base:px-4',
} as const

export type InputProps = Omit<ComponentProps<'input'>, 'size'> & {
  size?: keyof typeof controlSizes
  start?: ReactNode
  end?: ReactNode
}

/** A one-line text input; `start` and `end` hold an icon, a unit or a small button inside its edge. */
export function Input({ size = 'md', start, end, className, ...rest }: InputProps) {
  if (!start && !end) return <input {...rest} className={cn(controlClass, controlSizes[size], className)} />
  return (
    <span className={cn('relative flex base:w-full base:min-w-0 items-center', className)}>
      {start && (
        <span className="pointer-events-none absolute start-3 flex items-center text-sm text-muted [&_a]:pointer-events-auto [&_button]:pointer-events-auto">
          {start}
        </span>
      )}
      <input
        {...rest}
        className={cn(controlClass, controlSizes[size], Boolean(start) && 'ps-10', Boolean(end) && 'pe-12')}
      />
      {end && (
        <span className="pointer-events-none absolute end-3 flex items-center text-sm text-muted [&_a]:pointer-events-auto [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_button]:pointer-events-auto">
          {end}
        </span>
      )}
    </span>
  )
}
