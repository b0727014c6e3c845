import { eventType } from 'inngest'
import { type EventName, events } from '@/lib/events'

/** A trigger for one of the shop's events, with the shape of its data. */
export function on<Name extends EventName>(name: Name) {
  return eventType<Name, (typeof events)[Name]>(name, { schema: events[name] as never })
}
