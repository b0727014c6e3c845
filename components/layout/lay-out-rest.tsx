'use client'

import { useEffect } from 'react'

const soon = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 50))

/**
 * Lays out what is marked `later` (app/globals.css) once the first screen has been painted, one part at a time in idle
 * moments, so that no single task keeps the page from answering. Pages opened afterwards are laid out whole: then
 * going back finds every place where it was. Shows nothing.
 */
export function LayOutRest() {
  useEffect(() => {
    const parts = [...document.querySelectorAll('.later')]
    const layOut = () => {
      const part = parts.shift()
      if (part) part.classList.remove('later')
      else document.documentElement.dataset.laidOut = ''
      if (part) soon(layOut)
    }
    soon(layOut)
  }, [])
  return null
}
