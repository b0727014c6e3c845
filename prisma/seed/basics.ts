import type { Pool } from 'pg'
import { builtInRoles } from '@/lib/auth/permissions'
import { newId } from '@/lib/id'
import { insertRows } from './insert'

/** Country → standard and reduced rate in per cent. */
const vat: Record<string, [number, number]> = {
  DE: [19, 7],
  AT: [20, 10],
  FR: [20, 5.5],
  IT: [22, 10],
  ES: [21, 10],
  NL: [21, 9],
  BE: [21, 6],
  LU: [17, 8],
  IE: [23, 13.5],
  PT: [23, 13],
  DK: [25, 25],
  SE: [25, 12],
  FI: [25.5, 14],
  PL: [23, 8],
  CZ: [21, 12],
  SK: [23, 19],
  SI: [22, 9.5],
  HR: [25, 13],
  HU: [27, 18],
  RO: [21, 11],
  BG: [20, 9],
  GR: [24, 13],
  EE: [24, 9],
  LV: [21, 12],
  LT: [21, 5],
  MT: [18, 5],
  CY: [19, 9],
  GB: [20, 0],
  CH: [8.1, 2.6],
  NO: [25, 15],
  US: [0, 0],
}
const european = Object.keys(vat).filter((code) => !['DE', 'GB', 'CH', 'NO', 'US'].includes(code))

export const warehouses = [
  {
    id: newId('wh'),
    key: 'leipzig',
    name: 'Leipzig',
    priority: 0,
    address: { line1: 'Spinnereistraße 7', postalCode: '04179', city: 'Leipzig', country: 'DE' },
  },
  {
    id: newId('wh'),
    key: 'rotterdam',
    name: 'Rotterdam',
    priority: 1,
    address: { line1: 'Waalhaven 12', postalCode: '3089 JN', city: 'Rotterdam', country: 'NL' },
  },
] as const

export const priceLists = { EUR: newId('plist'), USD: newId('plist') }
export const shippingMethods = { standard: newId('method'), express: newId('method') }

type MethodSpec = {
  id?: string
  key: string
  name: string
  description: string
  days: [number, number]
  rates: [minor: number, minSubtotal: number, maxWeight: number | null][]
}

async function writeShipping(pool: Pool): Promise<void> {
  const zones: { name: string; countries: string[]; methods: MethodSpec[] }[] = [
    {
      name: 'Germany',
      countries: ['DE'],
      methods: [
        {
          id: shippingMethods.standard,
          key: 'de-standard',
          name: 'Standard',
          description: 'By parcel post, to your door.',
          days: [2, 3],
          rates: [
            [0, 8_000, 31_500],
            [490, 0, 31_500],
            [3_900, 0, null],
          ],
        },
        {
          id: shippingMethods.express,
          key: 'de-express',
          name: 'Express',
          description: 'Ordered by two, with you on the next working day.',
          days: [1, 1],
          rates: [[1_290, 0, 31_500]],
        },
        {
          key: 'de-pickup',
          name: 'Collect in Leipzig',
          description: 'From our shop at Spinnereistraße 7, Tuesday to Saturday.',
          days: [1, 2],
          rates: [[0, 0, null]],
        },
      ],
    },
    {
      name: 'European Union',
      countries: european,
      methods: [
        {
          key: 'eu-standard',
          name: 'Standard',
          description: 'By parcel post, duties included.',
          days: [3, 6],
          rates: [
            [0, 15_000, 31_500],
            [990, 0, 31_500],
            [7_900, 0, null],
          ],
        },
        { key: 'eu-express', name: 'Express', description: 'By courier.', days: [1, 3], rates: [[2_490, 0, 31_500]] },
      ],
    },
    {
      name: 'Switzerland, Norway, United Kingdom',
      countries: ['CH', 'NO', 'GB'],
      methods: [
        {
          key: 'efta-standard',
          name: 'Standard',
          description: 'Customs handled by us.',
          days: [4, 8],
          rates: [
            [1_990, 0, 31_500],
            [11_900, 0, null],
          ],
        },
      ],
    },
    {
      name: 'United States',
      countries: ['US'],
      methods: [
        {
          key: 'us-standard',
          name: 'International',
          description: 'By air, tracked.',
          days: [7, 12],
          rates: [[2_990, 0, 20_000]],
        },
      ],
    },
  ]
  for (const { name, countries, methods } of zones) {
    const zoneId = newId('zone')
    await insertRows(pool, 'shipping_zones', [{ id: zoneId, name, countries }])
    for (const [position, method] of methods.entries()) {
      const id = method.id ?? newId('method')
      const [min_days, max_days] = method.days
      await insertRows(pool, 'shipping_methods', [
        {
          id,
          zone_id: zoneId,
          key: method.key,
          name: method.name,
          description: method.description,
          min_days,
          max_days,
          position,
          is_active: true,
          tax_class_key: 'standard',
        },
      ])
      const rates = (['EUR', 'USD'] as const).flatMap((currency) =>
        method.rates.map(([amount, minSubtotal, maxWeight], place) => ({
          id: newId('rate'),
          method_id: id,
          currency,
          amount_minor: currency === 'USD' ? Math.round(amount * 1.1) : amount,
          min_weight_grams: 0,
          max_weight_grams: maxWeight,
          min_subtotal_minor: minSubtotal,
          position: place,
        })),
      )
      await insertRows(pool, 'shipping_rates', rates)
    }
  }
}

/** Currencies, taxes, warehouses, price lists, shipping and roles: what any shop needs before its goods. */
export async function writeBasics(pool: Pool): Promise<void> {
  await insertRows(pool, 'currencies', [
    { code: 'EUR', is_default: true, is_active: true },
    { code: 'USD', is_default: false, is_active: true },
  ])
  await insertRows(pool, 'tax_classes', [
    { key: 'standard', name: 'Standard' },
    { key: 'reduced', name: 'Food and books' },
  ])
  await insertRows(
    pool,
    'tax_rates',
    Object.entries(vat).flatMap(([country, [standard, reduced]]) => [
      {
        id: newId('tax'),
        country,
        region: '',
        tax_class_key: 'standard',
        name: 'VAT',
        rate_ppm: Math.round(standard * 10_000),
      },
      {
        id: newId('tax'),
        country,
        region: '',
        tax_class_key: 'reduced',
        name: 'VAT, reduced',
        rate_ppm: Math.round(reduced * 10_000),
      },
    ]),
  )
  await insertRows(
    pool,
    'warehouses',
    warehouses.map((warehouse) => ({ ...warehouse, is_active: true })),
  )
  await insertRows(pool, 'price_lists', [
    {
      id: priceLists.EUR,
      key: 'base-eur',
      name: 'Base prices',
      currency: 'EUR',
      kind: 'base',
      priority: 0,
      is_active: true,
    },
    {
      id: priceLists.USD,
      key: 'base-usd',
      name: 'Base prices',
      currency: 'USD',
      kind: 'base',
      priority: 0,
      is_active: true,
    },
  ])
  await insertRows(
    pool,
    'roles',
    builtInRoles.map((role) => ({
      id: newId('role'),
      key: role.key,
      name: role.name,
      permissions: role.permissions,
      is_built_in: true,
    })),
  )
  await writeShipping(pool)
}
