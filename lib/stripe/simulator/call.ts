import type { Fault } from './fault'
import type { Form } from './form'
import type { Sql } from './objects'
import type { SimulatorSettings } from './settings'

/** What everything that changes state works with: one transaction, and who asked (null when time itself did). */
export type Context = {
  sql: Sql
  settings: SimulatorSettings
  request: { id: string; idempotency_key: string | null } | null
}

/** One API request on its way through an endpoint. */
export type Call = Context & {
  params: Form
  /** the variable parts of the path, in order */
  path: string[]
  /** true when the browser's key was used: it sees and does less */
  publishable: boolean
}

/** Answers a call. A returned Fault keeps what was done (a declined card); a thrown one undoes it. */
export type Endpoint = (call: Call) => Promise<object | Fault>
