import 'server-only'
import { countryName } from '@/lib/customers/schema'

const codes =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK AU CA JP NZ US'.split(
    ' ',
  )

/** The countries an address can be in, by name. */
export const countries = codes
  .map((value) => ({ value, label: countryName(value) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'))
