'use client'

import Form from 'next/form'
import { buttonClass } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type ListState, sortLabels } from '@/lib/search/list-state'
import { HiddenState } from './hidden-state'
import type { ListPlace } from './list-hrefs'

type SortFormProps = { state: ListState; place: ListPlace; defaultLabel?: string }

/** The order of a list: goes at once when one is chosen, by its button where scripting is off. */
export function SortForm({ state, place, defaultLabel }: SortFormProps) {
  const named = Object.entries(sortLabels).map(([value, label]) => ({ value, label }))
  const options = defaultLabel ? [{ value: '', label: defaultLabel }, ...named] : named
  return (
    <Form action={place.path} prefetch={false} scroll={false} className="flex items-center gap-2">
      <HiddenState state={{ ...state, sort: undefined, cursor: undefined }} place={place} />
      <Select
        key={state.sort}
        name="sort"
        size="sm"
        aria-label="Sort by"
        options={options}
        defaultValue={state.sort ?? (defaultLabel ? '' : 'popular')}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        className="w-auto"
      />
      <button
        type="submit"
        className={buttonClass({ variant: 'secondary', size: 'sm', className: 'hidden noscript:inline-flex' })}
      >
        Sort
      </button>
    </Form>
  )
}
