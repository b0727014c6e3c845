'use client'

import { X } from 'lucide-react'
import * as Primitive from 'radix-ui/dialog'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { IconButton } from './icon-button'

export { Dialog as Sheet, DialogClose as SheetClose, DialogTrigger as SheetTrigger } from './dialog'

const sides = {
  start: 'sheet-start inset-y-0 start-0 h-dvh border-e',
  end: 'sheet-end inset-y-0 end-0 h-dvh border-s',
  bottom: 'sheet-bottom inset-x-0 bottom-0 max-h-[90dvh] rounded-t-lg border-t',
} as const

const sizes = { sm: 'w-[min(20rem,88vw)]', md: 'w-[min(27rem,92vw)]', lg: 'w-[min(40rem,94vw)]' } as const

type SheetContentProps = {
  title: ReactNode
  hideTitle?: boolean
  description?: ReactNode
  side?: keyof typeof sides
  size?: keyof typeof sizes
  footer?: ReactNode
  /** what gets the focus back; needed where no trigger of its own opens it */
  returnFocusTo?: () => HTMLElement | null
  className?: string
  children?: ReactNode
}

/** A drawer from an edge of the window, with the manners of a dialog. Its body scrolls, its footer stays in reach. */
export function SheetContent({
  title,
  hideTitle,
  description,
  side = 'end',
  size = 'md',
  footer,
  returnFocusTo,
  className,
  children,
}: SheetContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="overlay-fade fixed inset-0 z-50 bg-overlay" />
      <Primitive.Content
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...(returnFocusTo
          ? { onCloseAutoFocus: (event: Event) => (event.preventDefault(), returnFocusTo()?.focus()) }
          : {})}
        className={cn(
          'fixed z-50 flex flex-col border-line bg-paper text-ink shadow-overlay focus-visible:outline-none',
          sides[side],
          side !== 'bottom' && sizes[size],
          className,
        )}
      >
        <div
          className={cn(
            'flex items-center justify-between gap-4 min-h-16 ps-6 pe-3 py-2.5',
            !hideTitle && 'border-b border-line',
          )}
        >
          <div>
            <Primitive.Title className={hideTitle ? 'sr-only' : 'font-display text-display-4'}>{title}</Primitive.Title>
            {description && <Primitive.Description className="text-sm text-muted">{description}</Primitive.Description>}
          </div>
          <Primitive.Close asChild>
            <IconButton label="Close" className="ms-auto">
              <X size={20} strokeWidth={1.5} aria-hidden />
            </IconButton>
          </Primitive.Close>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 py-5">{children}</div>
        {footer && (
          <div className="border-t border-line px-6 py-4 pb-[max(1rem,env(safe-area-inset-bottom))]">{footer}</div>
        )}
      </Primitive.Content>
    </Primitive.Portal>
  )
}
