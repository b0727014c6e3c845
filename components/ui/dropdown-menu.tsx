'use client'

import { Check } from 'lucide-react'
import * as Primitive from 'radix-ui/dropdown-menu'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

/** Holds the open state of a menu. */
export const DropdownMenu = Primitive.Root

/** The button that opens the menu; wraps its single child. */
export function DropdownMenuTrigger(props: ComponentProps<typeof Primitive.Trigger>) {
  return <Primitive.Trigger asChild {...props} />
}

/** The list of actions, placed beside its trigger. */
export function DropdownMenuContent({ align = 'end', className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        align={align}
        sideOffset={6}
        collisionPadding={8}
        {...rest}
        className={cn(
          'overlay-rise z-50 min-w-48 rounded-lg border border-line bg-surface p-1 text-sm text-ink shadow-overlay',
          className,
        )}
      />
    </Primitive.Portal>
  )
}

const highlighted = 'data-highlighted:bg-sunken'
const itemClass = cn(
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 outline-none select-none compact:min-h-8',
  'data-disabled:cursor-not-allowed data-disabled:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0',
)

/** One action; with `asChild` a link. */
export function DropdownMenuItem({
  icon,
  danger,
  className,
  children,
  asChild,
  ...rest
}: ComponentProps<typeof Primitive.Item> & { icon?: ReactNode; danger?: boolean }) {
  const look = cn(itemClass, danger ? 'text-danger data-highlighted:bg-danger-soft' : highlighted, className)
  if (asChild)
    return (
      <Primitive.Item asChild {...rest} className={look}>
        {children}
      </Primitive.Item>
    )
  return (
    <Primitive.Item {...rest} className={look}>
      {icon}
      {children}
    </Primitive.Item>
  )
}

/** A set of actions of which one is current. */
export const DropdownMenuRadioGroup = Primitive.RadioGroup

/** One of the set; the current one has a mark. */
export function DropdownMenuRadioItem({
  icon,
  className,
  children,
  ...rest
}: ComponentProps<typeof Primitive.RadioItem> & { icon?: ReactNode }) {
  return (
    <Primitive.RadioItem {...rest} className={cn(itemClass, className)}>
      {icon}
      {children}
      <Primitive.ItemIndicator className="ms-auto">
        <Check strokeWidth={1.75} aria-hidden />
      </Primitive.ItemIndicator>
    </Primitive.RadioItem>
  )
}

/** A heading inside the menu. */
export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Primitive.Label>) {
  return <Primitive.Label {...rest} className={cn('px-2.5 py-1.5 text-xs text-muted', className)} />
}

/** A hairline between groups. */
export function DropdownMenuSeparator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line" />
}
