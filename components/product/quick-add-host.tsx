'use client'

import dynamic from 'next/dynamic'
import { useState, useSyncExternalStore } from 'react'
import { quickStore } from './quick-store'

const QuickPicker = dynamic(() => import('./quick-picker').then((module) => module.QuickPicker), { ssr: false })

/** The place of the picker that lists open; its code is fetched when it is first asked for. */
export function QuickAddHost() {
  const choice = useSyncExternalStore(quickStore.subscribe, quickStore.get, quickStore.getOnServer)
  const [wasAsked, setWasAsked] = useState(false)
  if (choice && !wasAsked) setWasAsked(true)
  return wasAsked ? <QuickPicker choice={choice} /> : null
}
