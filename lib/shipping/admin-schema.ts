import { z } from 'zod'

const minor = z.number().int().min(0, 'Not below zero.').max(100_000_000)

export const shippingRate = z.strictObject({
  currency: z.string().length(3),
  amountMinor: minor,
  /** from this value of goods on */
  minSubtotalMinor: minor,
  /** up to this weight; null for any */
  maxWeightGrams: z.number().int().min(1, 'At least 1 g.').max(100_000_000).nullable(),
})

export const saveShippingMethodInput = z
  .strictObject({
    methodId: z.string().max(60),
    name: z.string().trim().min(1, 'Enter a name.').max(80),
    description: z.string().trim().max(300),
    minDays: z.number().int().min(0).max(365),
    maxDays: z.number().int().min(0).max(365),
    isActive: z.boolean(),
    /** the first one that fits a parcel gives the price */
    rates: z.array(shippingRate).min(1, 'Give at least one rate.').max(60),
  })
  .refine((method) => method.minDays <= method.maxDays, { path: ['maxDays'], message: 'Not fewer than the least.' })
