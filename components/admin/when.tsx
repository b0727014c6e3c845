'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

function format(value: string, withTime: boolean, timeZone?: string): string {
  const moment = new Date(value)
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(moment)
  const time = withTime ? `, ${write({ hour: '2-digit', minute: '2-digit' })}` : ''
  return `${write({ day: 'numeric', month: 'short', year: 'numeric' })}${time}`
}

/** The same in the fewest words that are clear now: the day's name when it is near, the year only when it is another. */
function formatShort(value: string, withTime: boolean, now: Date): string {
  const moment = new Date(value)
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  const daysAgo = Math.round((midnight(now) - midnight(moment)) / 86_400_000)
  const time = withTime ? `, ${moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}` : ''
  if (daysAgo === 0) return `Today${time}`
  if (daysAgo === 1) return `Yesterday${time}`
  const year = moment.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const)
  return `${moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year })}${time}`
}

/** A moment in the reader's own time zone, whole when pointed at; before scripts run it stands there in UTC. */
export function When({ value, dateOnly = false }: { value: string | null; dateOnly?: boolean }) {
  const text = useSyncExternalStore(
    never,
    () => (value ? formatShort(value, !dateOnly, new Date()) : '–'),
    () => (value ? format(value, !dateOnly, 'UTC') : '–'),
  )
  const title = useSyncExternalStore(
    never,
    () => (value ? format(value, true) : undefined),
    () => undefined,
  )
  return value ? (
    <time dateTime={value} title={title} className="tabular whitespace-nowrap">
      {text}
    </time>
  ) : (
    <span>–</span>
  )
}
