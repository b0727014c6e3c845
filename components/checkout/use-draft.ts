'use client'

import { type FormEvent, useEffect, useState } from 'react'

/** Keeps what is typed into a form in this tab, so that a reload loses nothing. `key` changes when a draft was found. */
export function useDraft(name: string) {
  const [draft, setDraft] = useState<{ key: string; values: Record<string, string> }>({ key: 'server', values: {} })
  useEffect(() => {
    const stored = sessionStorage.getItem(name)
    // Only after hydration: the server cannot know what this tab keeps.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (stored) setDraft({ key: 'draft', values: JSON.parse(stored) as Record<string, string> })
  }, [name])
  function keep(event: FormEvent<HTMLFormElement>) {
    const entries = [...new FormData(event.currentTarget)].filter(
      ([field, value]) => typeof value === 'string' && !field.startsWith('$'),
    )
    sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(entries)))
  }
  return { ...draft, keep }
}
