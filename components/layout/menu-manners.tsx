'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Gives the native panels inside it what details lack: they close on Escape, on a press outside and when a link is followed. */
export function MenuManners({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const root = ref.current
    if (!root) return
    const open = () => root.querySelector<HTMLDetailsElement>('details[open]')

    function onKeyDown(event: KeyboardEvent) {
      const details = open()
      if (event.key !== 'Escape' || !details) return
      const held = details.contains(document.activeElement)
      details.open = false
      if (held) details.querySelector('summary')?.focus()
    }
    function onPointerDown(event: PointerEvent) {
      const details = open()
      if (details && !details.contains(event.target as Node)) details.open = false
    }
    function onClick(event: MouseEvent) {
      const details = open()
      if (details && (event.target as Element).closest('a')) details.open = false
    }
    function onFocusOut(event: FocusEvent) {
      const details = open()
      if (details && event.relatedTarget && !details.contains(event.relatedTarget as Node)) details.open = false
    }

    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    root.addEventListener('click', onClick)
    root.addEventListener('focusout', onFocusOut)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
      root.removeEventListener('click', onClick)
      root.removeEventListener('focusout', onFocusOut)
    }
  }, [])

  return <div ref={ref}>{children}</div>
}
