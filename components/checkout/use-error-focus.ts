'use client'

import { useEffect, useRef } from 'react'

/** Moves the focus to the first field that was refused, each time a form comes back. */
export function useErrorFocus(state: unknown) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])
  return form
}
