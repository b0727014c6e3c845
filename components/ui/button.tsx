import { Slot, Slottable } from 'radix-ui/slot'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { Spinner } from './spinner'

const variants = {
  primary:
    'bg-accent text-on-accent border-accent hover:bg-accent-hover hover:border-accent-hover active:bg-accent-hover',
  secondary: 'bg-transparent text-ink border-strong hover:border-ink hover:bg-sunken active:bg-sunken',
  ghost: 'bg-transparent text-ink border-transparent hover:bg-sunken active:bg-sunken',
  danger: 'bg-danger text-on-danger border-danger hover:opacity-90 active:opacity-90',
  link: 'link border-transparent px-0 h-auto min-h-6',
} as const

const sizes = {
  sm: 'min-h-control-sm px-3 text-sm gap-1.5',
  md: 'min-h-control px-5 compact:px-3.5 text-control gap-2',
  lg: 'min-h-control-lg px-7 compact:px-5 text-control gap-2.5',
} as const

type Look = { variant?: keyof typeof variants; size?: keyof typeof sizes; block?: boolean; className?: string }

/** The classes of a button, for an element that cannot be wrapped by `Button`. */
export function buttonClass({ variant = 'primary', size = 'md', block, className }: Look = {}): string {
  return cn(
    'inline-flex items-center justify-center rounded border text-center font-medium leading-tight select-none',
    'transition-colors [&_svg]:shrink-0',
    'disabled:cursor-not-allowed disabled:opacity-45 aria-disabled:cursor-not-allowed not-aria-busy:aria-disabled:opacity-45 aria-busy:opacity-85',
    sizes[size],
    variants[variant],
    variant === 'link' && 'min-h-6 px-0 compact:px-0',
    block && 'flex w-full',
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
  const Element = asChild ? Slot : 'button'
  return (
    <Element
      {...(asChild ? {} : { type: 'button' as const })}
      {...rest}
      {...(loading ? { 'aria-disabled': true, 'aria-busy': true, onClick: ignore } : onClick ? { onClick } : {})}
      className={buttonClass({ variant, size, block, className })}
    >
      {loading ? <Spinner size={size === 'sm' ? 14 : 16} /> : icon}
      <Slottable>{children}</Slottable>
    </Element>
  )
}

function ignore(event: { preventDefault: () => void }) {
  event.preventDefault()
}
