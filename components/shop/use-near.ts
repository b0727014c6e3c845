'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether the shopper has come near the element that carries `mark`; once near it stays so. */
export function useNear(): { mark: RefObject<HTMLDivElement | null>; isNear: boolean } {
  const mark = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)

  useEffect(() => {
    if (!mark.current) return
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setIsNear(true), {
      rootMargin: '1200px',
    })
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [])
  return { mark, isNear }
}
