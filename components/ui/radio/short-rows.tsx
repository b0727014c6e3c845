import type { ReactNode } from 'react'
import { cn } from '../cn'

export type Option = {
  value: string
  label: ReactNode
  description?: ReactNode
  aside?: ReactNode
  disabled?: boolean
  color?: string
}

export type RowProps = { option: Option; input: Record<string, unknown> }

export const shortGroups = { chips: 'flex flex-wrap gap-2', swatches: 'flex flex-wrap gap-1.5' } as const

/** A short choice, such as a size. */
export function ChipRow({ option, input }: RowProps) {
  return (
    <label
      className={cn(
        'relative inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-strong bg-surface px-4 text-sm transition-colors compact:min-h-8 compact:px-3',
        'has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
        option.disabled ? 'text-subtle line-through decoration-1' : 'hover:border-ink',
      )}
    >
      <input {...input} className="sr-only" />
      {option.label}
    </label>
  )
}

/** A colour, whose name is read out and shown on hover. */
export function SwatchRow({ option, input }: RowProps) {
  return (
    <label
      title={typeof option.label === 'string' ? option.label : undefined}
      className={cn(
        'relative inline-flex size-11 items-center justify-center rounded-full border border-transparent transition-colors hover:border-strong',
        'has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
        option.disabled && 'opacity-40',
      )}
    >
      <input {...input} className="sr-only" />
      <span aria-hidden className="size-8 rounded-full border border-ink/30" style={{ background: option.color }} />
      <span className="sr-only">{option.label}</span>
    </label>
  )
}
