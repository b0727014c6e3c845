import { type ListState, writeListState } from '@/lib/search/list-state'
import type { ListPlace } from './list-hrefs'

/** The other choices of a list as hidden fields, so that a GET form adds to them instead of replacing them. */
export function HiddenState({ state, place }: { state: ListState; place: ListPlace }) {
  const fields = [...Object.entries(place.query ?? {}), ...new URLSearchParams(writeListState(state))]
  return fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
