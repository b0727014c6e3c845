import type { ComponentProps } from 'react'
import { asItsChild } from './as-child'
import { cn } from './cn'

const variants = {
  ghost: 'border-transparent hover:bg-sunken',
  secondary: 'border-strong base:bg-surface hover:border-ink',
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-hover',
  danger: 'border-transparent text-danger hover:bg-danger-soft',
} as const

const sizes = { sm: 'size-8 compact:size-7', md: 'size-11 compact:size-9', lg: 'size-13 compact:size-11' } as const

export type IconButtonProps = ComponentProps<'button'> & {
  label: string
  variant?: keyof typeof variants
  size?: keyof typeof sizes
  asChild?: boolean
}

/** A square button whose only content is an icon; `label` is what assistive technology reads. */
export function IconButton({ label, variant = 'ghost', size = 'md', asChild, className, ...rest }: IconButtonProps) {
  const attributes = {
    'aria-label': label,
    ...rest,
    className: cn(
      'inline-flex shrink-0 items-center justify-center base:rounded border transition-colors',
      'disabled:cursor-not-allowed disabled:opacity-40',
      variants[variant],
      sizes[size],
      className,
    ),
  }
  return asChild ? asItsChild(rest.children, attributes) : <button type="button" {...attributes} />
}
