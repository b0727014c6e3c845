import { toast } from '@/components/ui/toast-store'
import type { ActionResult } from '@/lib/action'
import type { Cart } from '@/lib/cart/schema'

// A store of its own because every page shows the number of pieces: the query library would be a tenth of its scripts.
const FRESH_MS = 60_000

let cart: Cart | null | undefined
let knownAt = 0
let unanswered = 0
let isDoubtful = false
let queue: Promise<unknown> = Promise.resolve()
const listeners = new Set<() => void>()

function put(next: Cart | null | undefined) {
  cart = next
  for (const listener of listeners) listener()
}

/** Keeps the cart as the server knows it. */
export function keepCart(next: Cart | null): void {
  knownAt = Date.now()
  put(next)
}

/** Reads the cart unless it was heard of within a minute; what cannot be read stays as it was. A change on its way is newer than what is read. */
export async function readCart(freshMs = FRESH_MS): Promise<void> {
  if (unanswered > 0 || Date.now() - knownAt < freshMs) return
  const askedAt = (knownAt = Date.now())
  try {
    const response = await fetch('/api/v1/cart', { headers: { accept: 'application/json' } })
    if (!response.ok) throw new Error('The cart could not be read.')
    const read = ((await response.json()) as { cart: Cart | null }).cart
    if (unanswered === 0 && knownAt === askedAt) keepCart(read)
  } catch {
    if (knownAt === askedAt) knownAt = 0
  }
}

/** The cart as an external store for `useSyncExternalStore`: undefined until it is known, null before anything was put in. */
export const cartStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => cart,
  getOnServer: (): Cart | null | undefined => undefined,
}

const offline: ActionResult<never> = {
  ok: false,
  code: 'unavailable',
  message: 'The shop cannot be reached. Check your connection and try again.',
  fields: {},
  requestId: '',
}

type Change<Answer> = {
  send: () => Promise<ActionResult<Answer>>
  /** the cart as it will likely be */
  guess?: (cart: Cart) => Cart
  /** the cart in what the server answers */
  cartIn: (answer: Answer) => Cart | null
}

/**
 * Changes the cart: shown at once, sent when the changes before it are answered, replaced by the server's answer. One that
 * is refused is undone and explained, then the promise rejects.
 */
export async function changeCart<Answer>({ send, guess, cartIn }: Change<Answer>): Promise<Answer> {
  const before = cart
  unanswered += 1
  if (guess && before) put(guess(before))
  const sent = queue.then(() => send().catch(() => offline))
  queue = sent
  const result = await sent
  unanswered -= 1
  if (result.ok) {
    const answer = cartIn(result.data)
    // A later change is shown already; its answer will have this one in it.
    if (unanswered === 0 && !isDoubtful && answer) keepCart(answer)
  } else {
    isDoubtful = true
    put(before)
    toast({ title: result.message, tone: 'danger' })
  }
  if (isDoubtful && unanswered === 0) {
    isDoubtful = false
    void readCart(0)
  }
  if (!result.ok) throw new Error(result.message)
  return result.data
}
