'use client'

import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { quickStore } from './quick-store'

const QuickPicker = lazy(() => import('./quick-picker').then((module) => ({ default: module.QuickPicker })))

/** The place of the picker that lists open; its code is fetched when it is first asked for. */
export function QuickAddHost() {
  const choice = useSyncExternalStore(quickStore.subscribe, quickStore.get, quickStore.getOnServer)
  const [wasAsked, setWasAsked] = useState(false)
  if (choice && !wasAsked) setWasAsked(true)
  return (
    wasAsked && (
      <Suspense>
        <QuickPicker choice={choice} />
      </Suspense>
    )
  )
}
