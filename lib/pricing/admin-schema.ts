import { z } from 'zod'

const percent = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.,]\d{1,4})?$/, 'Enter a rate such as 19 or 8.1.')
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 10_000))

export const saveTaxesInput = z.strictObject({
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'Enter the two letters of a country.'),
  /** tax class → rate in per cent */
  rates: z.record(z.string().max(60), percent),
})
