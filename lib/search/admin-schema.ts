import { z } from 'zod'

const phrase = z.string().trim().min(1, 'Give a word.').max(60)
const id = z.string().max(60)

/** Phrases that find each other, one a line or divided by commas; one-way: the first finds the others. */
export const synonymInput = z.strictObject({
  words: z
    .string()
    .max(600)
    .transform((text) => [
      ...new Set(
        text
          .split(/[,\n]/)
          .map((word) => word.trim().toLowerCase())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(phrase).min(2, 'Give at least two phrases, divided by commas.').max(12)),
  isOneWay: z
    .stringbool()
    .default(false)
    .or(z.literal('on').transform(() => true))
    .or(z.boolean()),
})

export const byIdInput = z.strictObject({ id })

export const proposalInput = z.strictObject({ id, accept: z.boolean() })

export const boostsInput = z
  .array(
    z.strictObject({
      facet: z.string().regex(/^[a-z0-9_-]{1,60}:[\w-]{1,60}$/i, 'A facet is written as key:value.'),
      factor: z.coerce.number().min(0.1).max(10),
    }),
  )
  .max(20)

/** What one query shows first, last and sooner; `version` is the one it was read with, 0 for a new rule. */
export const ruleInput = z.strictObject({
  query: z.string().trim().min(1).max(100),
  pins: z.array(id).max(20),
  buries: z.array(id).max(50),
  boosts: boostsInput,
  version: z.number().int().min(0),
})
export type RuleInput = z.output<typeof ruleInput>

/** How much what the shop wants counts beside what the shopper asks for, 0 (not at all) to 1. */
export const weightsInput = z.strictObject({
  margin: z.coerce.number().min(0).max(1).default(0.1),
  cover: z.coerce.number().min(0).max(1).default(0.1),
  freshness: z.coerce.number().min(0).max(1).default(0.1),
  personal: z.coerce.number().min(0).max(1).default(0.4),
})
export type SearchWeights = z.output<typeof weightsInput>

export const previewInput = z.strictObject({
  query: z.string().max(100),
  pins: z.array(id).max(20),
  buries: z.array(id).max(50),
  boosts: boostsInput,
})
