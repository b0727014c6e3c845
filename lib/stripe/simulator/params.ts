import { z } from 'zod'
import { invalidRequest } from './fault'
import type { Form } from './form'

/** Building blocks of the parameters: everything arrives as text. */
export const text = z.string().max(5000)
/** Text that an empty string clears. */
export const clearable = text.transform((value) => (value === '' ? null : value))
export const integer = z
  .string()
  .regex(/^-?\d{1,12}$/)
  .transform(Number)
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
export const metadata = z.union([
  z.literal('').transform(() => null),
  z.record(z.string().max(40), z.string().max(500)),
])
const addressField = clearable.optional()
export const address = z.strictObject({
  line1: addressField,
  line2: addressField,
  city: addressField,
  state: addressField,
  postal_code: addressField,
  country: addressField,
})
export const shipping = z.union([
  z.literal('').transform(() => null),
  z.strictObject({
    address: address.optional(),
    name: text.optional(),
    phone: clearable.optional(),
    carrier: clearable.optional(),
    tracking_number: clearable.optional(),
  }),
])
const range = z.union([
  integer.transform((value) => ({ gte: value, lte: value })),
  z.strictObject({ gt: integer.optional(), gte: integer.optional(), lt: integer.optional(), lte: integer.optional() }),
])
/** What every list takes. */
export const listing = {
  limit: integer.optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
  created: range.optional(),
}

/** The parameters as the schema reads them. Throws Stripe's error for the first that is missing, unknown or malformed. */
export function readParams<Schema extends z.ZodType>(schema: Schema, form: Form): z.output<Schema> {
  const parsed = schema.safeParse(form)
  if (parsed.success) return parsed.data
  throw toFault(parsed.error.issues[0] as z.core.$ZodIssue, form)
}

function toFault(issue: z.core.$ZodIssue, form: Form) {
  const param = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const unknown = nameOf([...issue.path, issue.keys[0] ?? ''])
    return invalidRequest(`Received unknown parameter: ${unknown}. The payment simulator does not know it.`, {
      code: 'parameter_unknown',
      param: unknown,
    })
  }
  const given = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], form)
  if (given === undefined)
    return invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
  if (given === '')
    return invalidRequest(`You passed an empty string for '${param}'.`, { code: 'parameter_invalid_empty', param })
  if (issue.code === 'invalid_format') {
    return invalidRequest(`Invalid integer: ${String(given).slice(0, 60)}`, {
      code: 'parameter_invalid_integer',
      param,
    })
  }
  return invalidRequest(`Invalid ${param}: ${issue.message}`, { param })
}

function nameOf(path: PropertyKey[]): string {
  const [first, ...rest] = path.map(String)
  return `${first ?? ''}${rest.map((part) => `[${part}]`).join('')}`
}
