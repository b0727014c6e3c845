import type { ComponentProps, ReactNode } from 'react'
import { asItsChild } from './as-child'
import { cn } from './cn'
import { Spinner } from './spinner'

const variants = {
  primary:
    'bg-accent text-on-accent border-accent hover:bg-accent-hover hover:border-accent-hover active:bg-accent-hover',
  secondary: 'bg-transparent text-ink border-strong hover:border-ink hover:bg-sunken active:bg-sunken',
  ghost: 'bg-transparent text-ink border-transparent hover:bg-sunken active:bg-sunken',
  danger: 'bg-danger text-on-danger border-danger hover:opacity-90 active:opacity-90',
  link: 'link border-transparent',
} as const

const sizes = {
  sm: 'min-h-control-sm px-3 base:text-sm gap-1.5',
  md: 'min-h-control px-5 compact:px-3.5 base:text-control gap-2',
  lg: 'min-h-control-lg px-7 compact:px-5 base:text-control gap-2.5',
} as const

const linkSizes: Record<keyof typeof sizes, string> = {
  sm: 'min-h-control-sm base:text-sm gap-1.5',
  md: 'min-h-control base:text-control gap-2',
  lg: 'min-h-control-lg base:text-control gap-2.5',
}

type Look = { variant?: keyof typeof variants; size?: keyof typeof sizes; block?: boolean; className?: string }

/** The classes of a button, for an element that cannot be wrapped by `Button`. */
export function buttonClass({ variant = 'primary', size = 'md', block, className }: Look = {}): string {
  return cn(
    'items-center justify-center rounded border text-center font-medium select-none',
    'transition-colors [&_svg]:shrink-0',
    'disabled:cursor-not-allowed disabled:opacity-45 aria-disabled:cursor-not-allowed not-aria-busy:aria-disabled:opacity-45 aria-busy:opacity-85',
    (variant === 'link' ? linkSizes : sizes)[size],
    variants[variant],
    block ? 'base:flex w-full' : 'base:inline-flex',
    className,
  )
}

export type ButtonProps = ComponentProps<'button'> & Look & { loading?: boolean; icon?: ReactNode; asChild?: boolean }

/** A button, or with `asChild` a link that looks like one. While `loading` it keeps its width, stays focusable and ignores clicks. */
export function Button({
  variant,
  size,
  block,
  loading,
  icon,
  asChild,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const attributes = {
    ...rest,
    ...(loading ? { 'aria-disabled': true, 'aria-busy': true, onClick: ignore } : onClick ? { onClick } : {}),
    className: buttonClass({ variant, size, block, className }),
  }
  const filled = (content: ReactNode) => (
    <>
      {loading ? <Spinner size={size === 'sm' ? 14 : 16} /> : icon}
      {content}
    </>
  )
  if (asChild) return asItsChild(children, attributes, filled)
  return (
    <button type="button" {...attributes}>
      {filled(children)}
    </button>
  )
}

function ignore(event: { preventDefault: () => void }) {
  event.preventDefault()
}
