'use client'

import * as Primitive from 'radix-ui/popover'
import type { ComponentProps } from 'react'
import { cn } from './cn'

/** Holds the open state of a popover. */
export const Popover = Primitive.Root

/** The button that opens the popover; wraps its single child. */
export function PopoverTrigger(props: ComponentProps<typeof Primitive.Trigger>) {
  return <Primitive.Trigger asChild {...props} />
}

/** Closes the popover; wraps its single child. */
export function PopoverClose(props: ComponentProps<typeof Primitive.Close>) {
  return <Primitive.Close asChild {...props} />
}

/** A small panel beside its trigger; `label` names it. */
export function PopoverContent({
  label,
  align = 'start',
  className,
  ...rest
}: ComponentProps<typeof Primitive.Content> & { label: string }) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        aria-label={label}
        align={align}
        sideOffset={6}
        collisionPadding={8}
        {...rest}
        className={cn(
          'overlay-rise z-50 w-72 rounded-lg border border-line bg-surface p-4 text-sm text-ink shadow-overlay',
          className,
        )}
      />
    </Primitive.Portal>
  )
}
