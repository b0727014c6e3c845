import { matches } from './cel'
import type { EngineContext, EventPayload, FunctionConfig, NewEvent, Sql } from './types'

/** Whether a trigger of the function is an event trigger that this event satisfies. */
export function triggeredBy(fn: FunctionConfig, event: { name: string; data?: unknown }): boolean {
  return fn.triggers.some(
    (trigger) => 'event' in trigger && namesEvent(trigger.event, event.name) && matches(trigger.expression, { event }),
  )
}

/** Whether any function or waiting run would hear this event. */
export async function listens(q: Sql, engine: EngineContext, event: NewEvent): Promise<boolean> {
  for (const fn of engine.functions.values()) if (triggeredBy(fn, event as EventPayload)) return true
  const { rows } = await q.query('SELECT 1 FROM jobs.waits WHERE event_name = $1 LIMIT 1', [event.name])
  return rows.length > 0
}

/** `order/*` stands for every name that begins with `order/`. */
function namesEvent(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}
