'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { focusHeldFilter, holdFilter } from './filter-store'

type FilterSheetProps = {
  isOpen: boolean
  onOpenChange(open: boolean): void
  chosen: number
  total: number
  children: ReactNode
}

/** The filters of a list on small screens; stays open from choice to choice. */
export function FilterSheet({ isOpen, onOpenChange, chosen, total, children }: FilterSheetProps) {
  return (
    <Sheet open={isOpen} onOpenChange={onOpenChange}>
      <SheetContent
        side="bottom"
        title={chosen > 0 ? `Filter (${chosen})` : 'Filter'}
        className="h-[88dvh] lg:hidden"
        returnFocusTo={() => document.querySelector<HTMLElement>('#show-filters')}
        footer={
          <Button block size="lg" onClick={() => onOpenChange(false)}>
            {total === 1 ? 'Show 1 product' : `Show ${total} products`}
          </Button>
        }
      >
        <InSheet>{children}</InSheet>
      </SheetContent>
    </Sheet>
  )
}

function InSheet({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the sheet's own first focus.
    const timer = setTimeout(() => place.current && focusHeldFilter(place.current))
    return () => clearTimeout(timer)
  }, [])
  return (
    <div ref={place} onClickCapture={(event) => holdFilter(event.target)} className="-mt-5">
      {children}
    </div>
  )
}
