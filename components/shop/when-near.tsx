'use client'

import { type ReactNode, Suspense } from 'react'
import { useNear } from './use-near'

/** Renders what is in it once the shopper has come near; until then, and while its code is fetched, `waiting` keeps the place. */
export function WhenNear({ waiting = null, children }: { waiting?: ReactNode; children: ReactNode }) {
  const { mark, isNear } = useNear()
  return <div ref={mark}>{isNear ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}</div>
}
