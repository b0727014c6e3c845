import type { SeededProduct } from '../products'

export type HistoryOptions = {
  /** what the shop sells; items of the history are positions in this list */
  products?: readonly Pick<SeededProduct, 'good' | 'variants' | 'publishedAt'>[]
  customers?: number
  days?: number
  /** the history ends here */
  endsAt?: Date
  seed?: number
}

export type SimulatedKind =
  | 'view'
  | 'search'
  | 'click'
  | 'list_seen'
  | 'rail_seen'
  | 'rail_clicked'
  | 'add'
  | 'remove'
  | 'purchase'

/** One event. Everything that is named by number is a position: item in the products, customer, order, session; -1 is none. */
export type SimulatedEvent = {
  at: number
  kind: SimulatedKind
  /** counted through customers' browsers, visitors and days of those without consent; see `SimulatedVisitor` */
  visitor: number
  session: number
  /** only where the shop knows it: signed in, with consent */
  customer: number
  item: number
  variant: number
  order: number
  query: string | null
  position: number
  quantity: number
  valueMinor: number
  /** position in `events` of the search that a click answers */
  search: SimulatedEvent | null
  source: string | null
  rail: string | null
  /** items shown, in order */
  shown: readonly number[] | null
  total: number
  rescue: 'typo' | 'any-word' | null
}

/** A browser. `customer` is whose it is, known to the shop only when `hasConsent` and they signed in on it. */
export type SimulatedVisitor = { customer: number; hasConsent: boolean; joinedAt: number }

export type SimulatedLine = {
  item: number
  variant: number
  quantity: number
  discountPercent: number
  isReturned: boolean
}
export type SimulatedOrder = {
  customer: number
  at: number
  lines: SimulatedLine[]
  fate: 'shipped' | 'open' | 'canceled' | 'returned'
  promotion: string | null
}
export type SimulatedCustomer = { joinedAt: number; hasConsent: boolean }
export type SimulatedPromotion = {
  name: string
  fromDay: number
  toDay: number
  department: string | null
  percent: number
}

/** What the simulator knows and a model has to find out. */
export type Truth = {
  factorNames: string[]
  /** items × factors */
  itemFactors: Float32Array
  /** customers × factors, in the same space: the product of both rows plus `quality` is an item's utility */
  tastes: Float32Array
  /** what all customers see in an item */
  quality: Float32Array
  /** utility of an item for a customer */
  utility(customer: number, item: number): number
  /** how strongly an item is wanted on a day (0 is the first) by season, trend and promotion; 1 is usual, 0 before it is sold */
  demand(item: number, day: number): number
  /** chance that somebody looks at a position, by position */
  positionPropensity: number[]
  /** how much more (or less) a rail makes people press what it shows */
  railLift: Record<string, number>
  /** what visitors call things that the shop calls otherwise, and searched in vain */
  synonyms: { from: string; to: string }[]
  /** what is asked for and not sold */
  missing: string[]
  promotions: SimulatedPromotion[]
  /** categories bought together: after the one, the others are wanted */
  complements: Record<string, string[]>
}

export type History = {
  /** first moment of day 0 */
  startsAt: number
  events: SimulatedEvent[]
  orders: SimulatedOrder[]
  customers: SimulatedCustomer[]
  visitors: SimulatedVisitor[]
  truth: Truth
}
