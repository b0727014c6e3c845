import { z } from 'zod'
import { rails } from './schema'

const id = z.string().min(1).max(60)
/** an id, the last part of an address, an SKU or a title */
const product = z.string().trim().min(1, 'Name a product.').max(200)

export const ruleInput = z.strictObject({
  kind: z.enum(['pin', 'exclude']),
  rail: z.enum(['all', ...rails]),
  product,
  /** holds only beside this product */
  context: z.string().trim().max(200).default(''),
  position: z.coerce.number().int().min(1, 'Places begin at 1.').max(24).default(1),
})
export type RuleInput = z.output<typeof ruleInput>

export const removeRuleInput = z.strictObject({ id })

/** How much margin and stock count beside what fits, 0 (not at all) to 1, and how many of one category a row shows before others. */
export const weightsInput = z.strictObject({
  margin: z.coerce.number().min(0).max(1).default(0.1),
  cover: z.coerce.number().min(0).max(1).default(0.1),
  perShelf: z.coerce.number().int().min(1).max(24).default(3),
})
export type RailWeights = z.output<typeof weightsInput>
