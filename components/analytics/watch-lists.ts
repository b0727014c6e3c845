import type { TrackedEvent } from '@/lib/analytics/schema'
import { track } from './track'

// Lists say what they are in `data-list` (`search`, `category` or `rail:<name>`), `data-search`, `data-query` and `data-model`;
// what stands in them says `data-product` and `data-position`.
const ITEM = '[data-list] [data-product]'
const GATHER_MS = 800

type Place = { source: string; search?: string; query?: string; model?: string }

function placeOf(list: HTMLElement): Place {
  const { list: source = '', search, query, model } = list.dataset
  return { source, search, query, model }
}

const railOf = ({ source }: Place) => (source.startsWith('rail:') ? source.slice(5) : null)

/** Tells that a product of a list was pressed; takes the event of any press on the page. */
function pressed(event: MouseEvent): void {
  const link = (event.target as Element).closest?.('a')
  const item = link?.closest<HTMLElement>(ITEM)
  const list = item?.closest<HTMLElement>('[data-list]')
  if (!item || !list) return
  const place = placeOf(list)
  const rail = railOf(place)
  const what = { productId: item.dataset.product ?? '', position: Number(item.dataset.position) }
  track(
    rail
      ? { kind: 'rail_clicked', rail, model: place.model, ...what }
      : { kind: 'click', source: place.source, searchId: place.search, query: place.query, ...what },
  )
}

function seenEvent(place: Place, items: HTMLElement[]): TrackedEvent {
  const shown = {
    products: items.map((item) => item.dataset.product ?? ''),
    positions: items.map((item) => Number(item.dataset.position)),
  }
  const rail = railOf(place)
  return rail
    ? { kind: 'rail_seen', rail, model: place.model, ...shown }
    : { kind: 'list_seen', source: place.source, searchId: place.search, query: place.query, ...shown }
}

/** Watches every list of the page, also those that come later: what was seen of it, once each, and what was pressed. Returns how to stop. */
export function watchLists(): () => void {
  const seen = new Map<HTMLElement, HTMLElement[]>()
  const known = new WeakSet<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    timer = undefined
    for (const [list, items] of seen) track(seenEvent(placeOf(list), items.slice(0, 60)))
    seen.clear()
  }
  const inView = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const list = target.closest<HTMLElement>('[data-list]')
        if (!isIntersecting || !list) continue
        inView.unobserve(target)
        seen.set(list, [...(seen.get(list) ?? []), target as HTMLElement])
        timer ??= setTimeout(tell, GATHER_MS)
      }
    },
    { threshold: 0.5 },
  )
  const find = () => {
    for (const item of document.querySelectorAll(ITEM)) {
      if (known.has(item)) continue
      known.add(item)
      inView.observe(item)
    }
  }
  let isDue = false
  const changes = new MutationObserver(() => {
    if (isDue) return
    isDue = true
    setTimeout(() => ((isDue = false), find()), GATHER_MS / 4)
  })
  find()
  changes.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('click', pressed, true)
  return () => {
    document.removeEventListener('click', pressed, true)
    changes.disconnect()
    inView.disconnect()
    clearTimeout(timer)
  }
}
