'use client'

import { SlidersHorizontal } from 'lucide-react'
import { type MouseEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { filterStore, focusHeldFilter, holdFilter, showFilters } from './filter-store'

type FilterFrameProps = { chosen: number; total: number; children: ReactNode }

const ENTERED_MS = 400

/**
 * Where the filters of a list stand: beside it on wide screens, on small ones in a sheet that stays open from choice to
 * choice and keeps the focus. Without scripting a checkbox unfolds them in their place.
 */
export function FilterFrame({ chosen, total, children }: FilterFrameProps) {
  const isOpen = useSyncExternalStore(filterStore.subscribe, filterStore.get, filterStore.getOnServer)
  const inPlace = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLLabelElement>(null)

  useEffect(() => {
    if (inPlace.current) focusHeldFilter(inPlace.current)
  }, [])
  // A sheet that stands already must not come in again with the next page.
  useEffect(() => {
    if (!isOpen) return
    const timer = setTimeout(() => (document.documentElement.dataset.steady = ''), ENTERED_MS)
    return () => clearTimeout(timer)
  }, [isOpen])
  // A page left with its sheet open does not open the next list's.
  useEffect(() => () => void setTimeout(() => document.querySelector('[data-filter-frame]') ?? showFilters(false)), [])

  function toggle(open: boolean) {
    delete document.documentElement.dataset.steady
    showFilters(open)
  }
  const open = (event: MouseEvent) => (event.preventDefault(), toggle(true))

  return (
    <div data-filter-frame>
      <input type="checkbox" id="show-filters" className="peer sr-only" aria-label="Show filters" onClick={open} />
      <label
        ref={button}
        htmlFor="show-filters"
        onClick={open}
        className={cn(
          buttonClass({ variant: 'secondary', size: 'sm' }),
          'min-h-11 w-full peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ink lg:hidden',
        )}
      >
        <SlidersHorizontal size={16} strokeWidth={1.5} aria-hidden />
        Filter{chosen > 0 && ` (${chosen})`}
      </label>
      <div
        ref={inPlace}
        onClickCapture={(event) => holdFilter(event.target)}
        className="hidden pt-4 peer-checked:block lg:block lg:pt-0"
      >
        {children}
      </div>
      <Sheet open={isOpen} onOpenChange={toggle}>
        <SheetContent
          side="bottom"
          title={chosen > 0 ? `Filter (${chosen})` : 'Filter'}
          className="h-[88dvh] lg:hidden"
          returnFocusTo={() => document.querySelector<HTMLElement>('#show-filters')}
          footer={
            <Button block size="lg" onClick={() => toggle(false)}>
              {total === 1 ? 'Show 1 product' : `Show ${total} products`}
            </Button>
          }
        >
          <InSheet>{children}</InSheet>
        </SheetContent>
      </Sheet>
    </div>
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
