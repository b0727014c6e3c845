'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'

const SuggestionBox = lazy(() =>
  import('./suggestion-box').then(
    (module) => ({ default: module.SuggestionBox }),
    // The form works without.
    () => ({ default: () => <></> }),
  ),
)

/** Suggestions for the search input of the form around it; their code is fetched when somebody turns to the input. */
export function SearchSuggestions() {
  const place = useRef<HTMLDivElement>(null)
  const [isWanted, setIsWanted] = useState(false)

  useEffect(() => {
    const form = place.current?.closest('form')
    const field = form?.querySelector('input')
    if (!form || !field) return
    const want = () => setIsWanted(true)
    const events = ['focusin', 'keydown', 'input'] as const
    for (const event of events) form.addEventListener(event, want, { once: true })
    if (field.value !== field.defaultValue) want()
    return () => {
      for (const event of events) form.removeEventListener(event, want)
    }
  }, [])

  return (
    <div ref={place}>
      {isWanted && (
        <Suspense>
          <SuggestionBox />
        </Suspense>
      )}
    </div>
  )
}
