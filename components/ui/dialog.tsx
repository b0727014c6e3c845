'use client'

import { X } from 'lucide-react'
import * as Primitive from 'radix-ui/dialog'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { IconButton } from './icon-button'

/** Holds the open state; uncontrolled unless `open` is given. */
export const Dialog = Primitive.Root

/** The element that opens the dialog; wraps its single child. */
export function DialogTrigger({ asChild = true, ...rest }: ComponentProps<typeof Primitive.Trigger>) {
  return <Primitive.Trigger asChild={asChild} {...rest} />
}

/** The element that closes the dialog; wraps its single child. */
export function DialogClose({ asChild = true, ...rest }: ComponentProps<typeof Primitive.Close>) {
  return <Primitive.Close asChild={asChild} {...rest} />
}

const sizes = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-3xl' } as const

type DialogContentProps = {
  title: ReactNode
  description?: ReactNode
  size?: keyof typeof sizes
  footer?: ReactNode
  /** what gets the focus back; needed where no trigger of its own opens it */
  returnFocusTo?: () => HTMLElement | null
  className?: string
  children?: ReactNode
}

/** A centred window over the page: traps focus, closes on Escape, gives focus back. Its body scrolls, its footer stays. */
export function DialogContent({
  title,
  description,
  size = 'md',
  footer,
  returnFocusTo,
  className,
  children,
}: DialogContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="overlay-fade fixed inset-0 z-50 bg-overlay" />
      <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center p-4 max-sm:items-end max-sm:p-0">
        <Primitive.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          {...(returnFocusTo
            ? { onCloseAutoFocus: (event: Event) => (event.preventDefault(), returnFocusTo()?.focus()) }
            : {})}
          className={cn(
            'overlay-rise pointer-events-auto flex max-h-[calc(100dvh-2rem)] w-full flex-col rounded-lg bg-surface text-ink shadow-overlay max-sm:rounded-b-none focus-visible:outline-none',
            sizes[size],
            className,
          )}
        >
          <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-3 compact:px-5 compact:pt-4">
            <div className="pt-1.5">
              <Primitive.Title className="font-display text-display-4">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-1.5 text-sm text-muted">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <IconButton label="Close" className="-me-2.5">
                <X size={20} strokeWidth={1.5} aria-hidden />
              </IconButton>
            </Primitive.Close>
          </div>
          {children && <div className="min-h-0 flex-1 overflow-y-auto px-6 pt-1 pb-6">{children}</div>}
          {footer && <div className="flex flex-wrap justify-end gap-3 border-t border-line px-6 py-4">{footer}</div>}
        </Primitive.Content>
      </div>
    </Primitive.Portal>
  )
}
