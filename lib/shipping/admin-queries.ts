import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'

export type MethodForEdit = {
  id: string
  key: string
  name: string
  description: string
  minDays: number
  maxDays: number
  isActive: boolean
  zone: string
  countries: string[]
  rates: { currency: string; amountMinor: number; minSubtotalMinor: number; maxWeightGrams: number | null }[]
}

/** All ways of shipping with their rates, by zone, in one statement; needs `settings:write`. */
export async function listShippingMethods(actor: Actor): Promise<MethodForEdit[]> {
  requirePermission(actor, 'settings:write')
  return query<MethodForEdit>(
    'shipping-for-edit',
    `SELECT m.id, m.key, m.name, m.description, m.min_days AS "minDays", m.max_days AS "maxDays", m.is_active AS "isActive", z.name AS zone, z.countries,
       coalesce((SELECT jsonb_agg(jsonb_build_object('currency', r.currency, 'amountMinor', r.amount_minor, 'minSubtotalMinor', r.min_subtotal_minor, 'maxWeightGrams', r.max_weight_grams) ORDER BY r.position)
         FROM shipping_rates r WHERE r.method_id = m.id), '[]') AS rates
     FROM shipping_methods m JOIN shipping_zones z ON z.id = m.zone_id ORDER BY z.name, m.position, m.name`,
  )
}
