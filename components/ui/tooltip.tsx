'use client'

import * as Primitive from 'radix-ui/tooltip'
import type { ReactNode } from 'react'

/** A word of help on hover and focus for its single child, which must be focusable. Never the only place of an information. */
export function Tooltip({
  label,
  side = 'top',
  children,
}: {
  label: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  children: ReactNode
}) {
  return (
    <Primitive.Provider delayDuration={350}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="overlay-rise z-50 max-w-64 rounded-sm bg-ink px-2 py-1 text-xs text-paper"
          >
            {label}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  )
}
