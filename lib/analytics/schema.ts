import { z } from 'zod'

/** The kinds of behaviour that are recorded; `add`, `remove` and `purchase` only by the shop itself. */
export const behaviourKinds = [
  'view',
  'search',
  'click',
  'list_seen',
  'rail_seen',
  'rail_clicked',
  'add',
  'remove',
  'purchase',
] as const
export type BehaviourKind = (typeof behaviourKinds)[number]

/** Cookie with the visitor's answer: `all` or `essential`. Readable by scripts, so that the bar knows whether to show. */
export const CONSENT_COOKIE = 'consent'
/** Cookie with the id of a browser that agreed; only the server reads and writes it. */
export const VISITOR_COOKIE = 'visitor'
/** Cookie with the id of a visit; the browser makes it anew after half an hour without anything happening. */
export const VISIT_COOKIE = 'visit'
export const VISIT_SECONDS = 30 * 60

export const consentChoice = z.enum(['all', 'essential'])
export type ConsentChoice = z.infer<typeof consentChoice>
export const consentInput = z.strictObject({ choice: consentChoice })

const id = z.string().regex(/^[\w-]{1,60}$/)
const products = z.array(id).max(60)
const position = z.number().int().min(0).max(10_000)
const words = z.string().trim().max(200)
/** `search`, `category` or `rail:<name>` */
const source = z.string().regex(/^(search|category|rail:[\w-]{1,40})$/)

const base = { ago: z.number().int().min(0).max(3_600_000).default(0), path: z.string().max(300).optional() }

/** What a browser tells; `ago` is how many milliseconds before sending it happened. */
export const browserEvent = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('view'), ...base, productId: id }),
    z.strictObject({
      kind: z.literal('search'),
      ...base,
      query: words,
      searchId: id,
      total: z.number().int().min(0),
      rescue: z.string().max(40).nullish(),
      shown: products,
    }),
    z.strictObject({
      kind: z.literal('click'),
      ...base,
      productId: id,
      position,
      source,
      searchId: id.optional(),
      query: words.optional(),
    }),
    z.strictObject({
      kind: z.literal('list_seen'),
      ...base,
      source,
      searchId: id.optional(),
      query: words.optional(),
      products,
      positions: z.array(position).max(60),
    }),
    z.strictObject({
      kind: z.literal('rail_seen'),
      ...base,
      rail: id,
      model: z.string().max(80).optional(),
      products,
      positions: z.array(position).max(60),
    }),
    z.strictObject({
      kind: z.literal('rail_clicked'),
      ...base,
      rail: id,
      model: z.string().max(80).optional(),
      productId: id,
      position,
    }),
  ])
  .meta({ id: 'BehaviourEvent' })
export type BrowserEvent = z.output<typeof browserEvent>
/** An event as a page gives it to `track`. */
export type TrackedEvent = z.input<typeof browserEvent>

export const MAX_EVENTS = 50
export const eventBatch = z
  .strictObject({
    events: z.array(browserEvent).min(1).max(MAX_EVENTS),
    /** host of the site that led here */
    referrer: z.string().max(200).optional(),
    campaign: z.record(z.string().max(40), z.string().max(100)).optional(),
  })
  .meta({ id: 'BehaviourBatch' })

export const eventsTaken = z.strictObject({ accepted: z.number().int() })
