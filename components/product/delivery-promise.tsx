'use client'

import { Icon } from '@/components/ui/icon'
import { truckIcon } from '@/components/ui/icon-paths'
import { useSyncExternalStore } from 'react'

type Delivery = { minDays: number; maxDays: number; cost: string; country: string }

function afterWorkingDays(days: number): string {
  const day = new Date()
  for (let left = days; left > 0; ) {
    day.setDate(day.getDate() + 1)
    if (day.getDay() % 6 !== 0) left -= 1
  }
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(day)
}

const never = () => () => {}

/** When a parcel would arrive: in working days as the page is made, as dates once the shopper's own day is known. */
export function DeliveryPromise({ minDays, maxDays, cost, country }: Delivery) {
  const hasClock = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const when = hasClock
    ? `${afterWorkingDays(minDays)} – ${afterWorkingDays(maxDays)}`
    : `in ${minDays} to ${maxDays} working days`
  return (
    <p className="flex items-start gap-3 text-sm">
      <Icon path={truckIcon} size={18} strokeWidth={1.4} className="mt-px shrink-0" />
      <span>
        Arrives {when}
        <span className="block text-muted">
          {cost} to {country}, tracked
        </span>
      </span>
    </p>
  )
}
