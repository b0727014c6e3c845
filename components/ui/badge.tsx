import type { ReactNode } from 'react'
import { cn } from './cn'

const tones = {
  neutral: 'base:bg-sunken base:text-muted',
  accent: 'bg-accent-soft text-accent',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  info: 'bg-info-soft text-info',
} as const

export type Tone = keyof typeof tones

/** A short status word. Colour only supports the word, it never stands alone. */
export function Badge({
  tone = 'neutral',
  dot,
  className,
  children,
}: {
  tone?: Tone
  dot?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={cn(
        'inline-flex min-h-6 items-center gap-1.5 rounded-sm px-2 py-0.5 text-xs font-medium whitespace-nowrap compact:min-h-5 compact:px-1.5 compact:py-0',
        tones[tone],
        className,
      )}
    >
      {dot && <span aria-hidden className="size-1.5 rounded-full bg-current" />}
      {children}
    </span>
  )
}
