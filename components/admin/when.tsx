'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

function format(value: string, withTime: boolean, timeZone?: string): string {
  const parts = withTime ? ({ hour: '2-digit', minute: '2-digit' } as const) : {}
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...parts,
    timeZone,
  }).format(new Date(value))
}

/** A moment in the reader's own time zone; before scripts run it stands there in UTC. */
export function When({ value, dateOnly = false }: { value: string | null; dateOnly?: boolean }) {
  const text = useSyncExternalStore(
    never,
    () => (value ? format(value, !dateOnly) : '–'),
    () => (value ? format(value, !dateOnly, 'UTC') : '–'),
  )
  return value ? (
    <time dateTime={value} className="tabular whitespace-nowrap">
      {text}
    </time>
  ) : (
    <span>–</span>
  )
}
