import { z } from 'zod'

const line = (max: number) => z.string().trim().max(max)

/** ISO 3166 alpha-2 countries we know the postal codes of; others take any postal code. */
const postalCodes: Record<string, RegExp> = {
  DE: /^\d{5}$/,
  AT: /^\d{4}$/,
  CH: /^\d{4}$/,
  FR: /^\d{5}$/,
  IT: /^\d{5}$/,
  ES: /^\d{5}$/,
  NL: /^\d{4} ?[A-Z]{2}$/i,
  BE: /^\d{4}$/,
  LU: /^\d{4}$/,
  DK: /^\d{4}$/,
  SE: /^\d{3} ?\d{2}$/,
  FI: /^\d{5}$/,
  PL: /^\d{2}-?\d{3}$/,
  PT: /^\d{4}-\d{3}$/,
  CZ: /^\d{3} ?\d{2}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  US: /^\d{5}(-\d{4})?$/,
  IE: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i,
  NO: /^\d{4}$/,
}
const withRegion = new Set(['US', 'CA', 'AU'])

/** A postal address, checked by the rules of its country. */
export const address = z
  .strictObject({
    firstName: line(80).min(1, 'Enter a first name.'),
    lastName: line(80).min(1, 'Enter a last name.'),
    company: line(120).default(''),
    line1: line(160).min(3, 'Enter street and number.'),
    line2: line(160).default(''),
    city: line(100).min(1, 'Enter a town or city.'),
    region: line(100).default(''),
    postalCode: line(20).default(''),
    country: line(2)
      .regex(/^[A-Za-z]{2}$/, 'Choose a country.')
      .transform((code) => code.toUpperCase()),
    phone: line(40)
      .regex(/^[+\d ()/.-]*$/, 'Enter a phone number with digits only.')
      .default(''),
  })
  .superRefine((value, context) => {
    const rule = postalCodes[value.country]
    if (!value.postalCode) {
      context.addIssue({ code: 'custom', path: ['postalCode'], message: 'Enter a postal code.' })
    } else if (rule && !rule.test(value.postalCode)) {
      context.addIssue({
        code: 'custom',
        path: ['postalCode'],
        message: `This is not a postal code of ${countryName(value.country)}.`,
      })
    }
    if (withRegion.has(value.country) && !value.region) {
      context.addIssue({ code: 'custom', path: ['region'], message: 'Enter a state or province.' })
    }
  })
export type Address = z.output<typeof address>

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('Enter an email address such as name@example.com.'))

/** The country's name in the locale: `DE` → `Germany`. */
export function countryName(code: string, locale = 'en'): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** An address in the address book. */
export const savedAddress = z.strictObject({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  company: z.string(),
  line1: z.string(),
  line2: z.string(),
  city: z.string(),
  region: z.string(),
  postalCode: z.string(),
  country: z.string(),
  phone: z.string(),
  isDefault: z.boolean(),
})
export type SavedAddress = z.infer<typeof savedAddress>

/** The signed-in person as the account pages and the API show them. */
export const profile = z.strictObject({
  userId: z.string(),
  customerId: z.string().nullable(),
  email: z.string(),
  name: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  acceptsMarketing: z.boolean(),
  isEmailVerified: z.boolean(),
  hasPassword: z.boolean(),
  /** the name of the staff role, null for shoppers */
  role: z.string().nullable(),
  permissions: z.array(z.string()),
})
export type Profile = z.infer<typeof profile>

/** A checkbox of a form, or a boolean of an API client. */
const checkbox = z.union([z.boolean(), z.literal('on').transform(() => true)])

export const updateProfileInput = z.strictObject({
  firstName: line(80).min(1, 'Enter your first name.'),
  lastName: line(80).min(1, 'Enter your last name.'),
  phone: line(40)
    .regex(/^[+\d ()/.-]*$/, 'Enter a phone number with digits only.')
    .default(''),
})
export const consentInput = z.strictObject({ acceptsMarketing: checkbox.default(false) })
export const addressEntry = z.strictObject({ isDefault: checkbox.default(false), address })
export const saveAddressInput = addressEntry.extend({ id: z.string().max(60).optional() })
export const addressIdInput = z.strictObject({ id: z.string().min(1).max(60) })
