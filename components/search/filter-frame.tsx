'use client'

import { Icon } from '@/components/ui/icon'
import { filterIcon } from '@/components/ui/icon-paths'
import {
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { buttonClass } from '@/components/ui/button'
import { filterStore, focusHeldFilter, holdFilter, showFilters } from './filter-store'

const load = () => import('./filter-sheet')
const FilterSheet = lazy(() => load().then((module) => ({ default: module.FilterSheet })))

type FilterFrameProps = { chosen: number; total: number; children: ReactNode }

const ENTERED_MS = 400

/**
 * Where the filters of a list stand: beside it on wide screens, on small ones in a sheet that stays open from choice to
 * choice and keeps the focus. Without scripting a checkbox unfolds them in their place.
 */
export function FilterFrame({ chosen, total, children }: FilterFrameProps) {
  const isOpen = useSyncExternalStore(filterStore.subscribe, filterStore.get, filterStore.getOnServer)
  const [wasOpen, setWasOpen] = useState(false)
  if (isOpen && !wasOpen) setWasOpen(true)
  const inPlace = useRef<HTMLDivElement>(null)

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
  const prepare = () => void load().catch(() => {})

  return (
    <div data-filter-frame>
      <input
        type="checkbox"
        id="show-filters"
        className="peer sr-only"
        aria-label="Show filters"
        onClick={open}
        onFocus={prepare}
      />
      <label
        htmlFor="show-filters"
        onClick={open}
        onPointerEnter={prepare}
        className={buttonClass({
          variant: 'secondary',
          size: 'sm',
          className:
            'max-lg:min-h-11 w-full peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ink lg:hidden',
        })}
      >
        <Icon path={filterIcon} size={16} />
        Filter{chosen > 0 && ` (${chosen})`}
      </label>
      <div
        ref={inPlace}
        onClickCapture={(event) => holdFilter(event.target)}
        className="hidden pt-4 peer-checked:block lg:block lg:pt-0"
      >
        {children}
      </div>
      {wasOpen && (
        <Suspense>
          <FilterSheet isOpen={isOpen} onOpenChange={toggle} chosen={chosen} total={total}>
            {children}
          </FilterSheet>
        </Suspense>
      )}
    </div>
  )
}
