'use client'

import { useEffect } from 'react'
import { watchLists } from './watch-lists'

/** Notes which lists visitors see and what they press in them, for as long as it stands on the page. Shows nothing. */
export function Watch() {
  useEffect(watchLists, [])
  return null
}
