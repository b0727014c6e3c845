'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { QueryProvider } from '@/components/shop/query-provider'
import type { Suggestions } from '@/lib/search/schema'
import { type Choice, SuggestionList, toChoices } from './suggestion-list'

const WAIT_MS = 120

async function readSuggestions(query: string): Promise<Suggestions> {
  const response = await fetch(`/api/v1/search/suggest?q=${encodeURIComponent(query)}`)
  if (!response.ok) throw new Error('The suggestions could not be read.')
  return (await response.json()) as Suggestions
}

/** Turns the search input of the form around it into a combobox: suggestions while typing, arrow keys, Escape. */
export function SuggestionBox() {
  return (
    <QueryProvider>
      <Suggesting />
    </QueryProvider>
  )
}

function Suggesting() {
  const place = useRef<HTMLDivElement>(null)
  const listId = useId()
  const router = useRouter()
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { data } = useQuery({
    queryKey: ['suggest', query],
    queryFn: () => readSuggestions(query),
    enabled: isOpen && query.length > 1,
    staleTime: 5 * 60_000,
    placeholderData: (previous) => (query.length > 1 ? previous : undefined),
  })
  const choices = data && isOpen && query.length > 1 ? toChoices(data) : []
  const input = () => place.current?.closest('form')?.querySelector<HTMLInputElement>('input[name="q"]') ?? null

  function follow(choice: Choice) {
    setIsOpen(false)
    input()?.blur()
    router.push(choice.href)
  }

  const latest = useRef({ choices, active, follow })
  useEffect(() => {
    latest.current = { choices, active, follow }
  })

  useEffect(() => {
    const field = input()
    const form = field?.form
    if (!field || !form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onInput = () => {
      clearTimeout(timer)
      timer = setTimeout(() => (setQuery(field.value.trim()), setIsOpen(true), setActive(-1)), WAIT_MS)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const { choices: shown, active: at, follow: go } = latest.current
      if (event.key === 'Escape') setIsOpen(false)
      if (shown.length === 0) return
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        const step = event.key === 'ArrowDown' ? 1 : -1
        setActive(((at + 1 + step + shown.length + 1) % (shown.length + 1)) - 1)
      }
      const chosen = shown[at]
      if (event.key === 'Enter' && chosen) {
        event.preventDefault()
        go(chosen)
      }
    }
    const onFocusOut = (event: FocusEvent) => {
      if (!form.contains(event.relatedTarget as Node | null)) setIsOpen(false)
    }
    const onSubmit = () => setIsOpen(false)
    // What was typed before this code was there.
    if (field.value !== field.defaultValue && field === document.activeElement) onInput()
    field.addEventListener('input', onInput)
    field.addEventListener('keydown', onKeyDown)
    form.addEventListener('focusout', onFocusOut)
    form.addEventListener('submit', onSubmit)
    return () => {
      clearTimeout(timer)
      field.removeEventListener('input', onInput)
      field.removeEventListener('keydown', onKeyDown)
      form.removeEventListener('focusout', onFocusOut)
      form.removeEventListener('submit', onSubmit)
    }
  }, [])

  const isShown = choices.length > 0
  const activeId = active >= 0 ? `${listId}-${active}` : undefined
  useEffect(() => {
    const field = input()
    if (!field) return
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', listId)
    field.setAttribute('aria-expanded', String(isShown))
    if (activeId) field.setAttribute('aria-activedescendant', activeId)
    else field.removeAttribute('aria-activedescendant')
  }, [listId, isShown, activeId])

  return (
    <div ref={place}>
      <SuggestionList
        id={listId}
        choices={choices}
        query={data?.corrected ?? query}
        active={active}
        onFollow={follow}
        onHover={setActive}
      />
      <span role="status" className="sr-only">
        {isShown ? `${choices.length} suggestions` : ''}
      </span>
    </div>
  )
}
