import { z } from 'zod'
import { money, productCard } from '@/lib/catalog/schema'

export const rails = ['similar', 'together', 'for-you', 'basket', 'trending', 'continue'] as const
export type RailName = (typeof rails)[number]

export const MOST_ITEMS = 24
/** so many of a basket or of what was looked at lately are heeded, the first ones */
export const MOST_IDS = 50

const id = z.string().min(1).max(60)
const ids = z
  .string()
  .max(4_000)
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each.length > 0 && each.length <= 60)
      .slice(0, MOST_IDS),
  )
const limit = z.coerce.number().int().min(1).max(MOST_ITEMS).default(8)

/** `recent` is what the browser itself remembers, newest first; ids that nobody knows are passed over. */
export const railQuery = z.strictObject({
  rail: z.enum(rails),
  product: id.optional(),
  basket: ids,
  recent: ids,
  limit,
})

/** As `railQuery`, for the action. */
export const railInput = z.strictObject({
  rail: z.enum(rails),
  productId: id.optional(),
  basket: z.array(id).max(MOST_IDS).default([]),
  recent: z.array(id).max(MOST_IDS).default([]),
  limit,
})

/** `title` is empty where the product has one variant only */
const offer = z.strictObject({ id: z.string(), title: z.string(), price: money }).meta({ id: 'RecommendedVariant' })
export type Offer = z.output<typeof offer>

export const railItem = z
  .strictObject({
    product: productCard,
    /** why it stands here, in words */
    reason: z.string().nullable(),
    /** chosen by the model or the shopper's own history, by staff, or a bestseller that fills the row */
    source: z.enum(['model', 'staff', 'bestseller']),
    /** the variant to add at once with the others, in `together`; null elsewhere and where none can be had */
    variant: offer.nullable(),
  })
  .meta({ id: 'RecommendedProduct' })
export type RailItem = z.output<typeof railItem>

export const rail = z
  .strictObject({
    rail: z.enum(rails),
    title: z.string(),
    reason: z.string().nullable(),
    /** what chose: a version of the model, or `popular` */
    model: z.string(),
    /** nothing in it is particular to the product, basket or person asked for */
    isFallback: z.boolean(),
    items: z.array(railItem),
  })
  .meta({ id: 'Rail' })
export type Rail = z.output<typeof rail>
