import { matches } from './cel'
import type { EngineContext, FunctionConfig, NewEvent } from './types'

/** Whether a trigger of the function is an event trigger that this event satisfies. */
export function triggeredBy(fn: FunctionConfig, event: { name: string; data?: unknown }): boolean {
  return fn.triggers.some(
    (trigger) => 'event' in trigger && namesEvent(trigger.event, event.name) && matches(trigger.expression, { event }),
  )
}

/** Whether the event would start any function. */
export function triggersAny(engine: EngineContext, event: NewEvent): boolean {
  for (const fn of engine.functions.values()) if (triggeredBy(fn, event)) return true
  return false
}

/** `order/*` stands for every name that begins with `order/`. */
function namesEvent(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}
