import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { log } from '@/lib/log'

/** What is told within this process, at the moment it happened and for whoever watches; what must not be lost is an event. */
type Signals = {
  /** `change` is how many pieces more (or fewer) of a variant a shopper has put into a cart; it is committed */
  'cart/line.changed': { cartId: string; productId: string; variantId: string; change: number; actor: Actor }
}
type Listener<Name extends keyof Signals> = (data: Signals[Name]) => void

const holder = globalThis as typeof globalThis & { soukSignals?: Map<string, Listener<never>> }
// One for the process: routes, actions and instrumentation are bundled apart.
const listeners = (holder.soukSignals ??= new Map())

/** Tells the listener of this signal, if there is one. Never throws and never waits: acts do not depend on who watches. */
export function signal<Name extends keyof Signals>(name: Name, data: Signals[Name]): void {
  try {
    ;(listeners.get(name) as Listener<Name> | undefined)?.(data)
  } catch (error) {
    log.warn({ err: error, signal: name }, 'a signal could not be heard')
  }
}

/** Has `listener` called for every such signal of this process, in place of an earlier one. */
export function onSignal<Name extends keyof Signals>(name: Name, listener: Listener<Name>): void {
  listeners.set(name, listener)
}
