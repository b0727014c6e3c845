import { z } from 'zod'
import { variantPrice } from '@/lib/catalog/admin-schema'
import { endpoint } from '@/lib/http/endpoint'
import { setPrices } from '@/lib/pricing/set-price'

export const PUT = endpoint({
  operation: 'setVariantPrices',
  summary: 'Set base prices of a variant by currency; the shop shows them on the next request',
  tag: 'Catalogue',
  access: 'catalog:write',
  params: z.strictObject({ id: z.string().max(60) }),
  body: z.strictObject({ prices: z.array(variantPrice).min(1).max(20) }),
  response: z.null(),
  status: 204,
  async run({ actor, params, body }) {
    await setPrices(actor, { ...body, variantId: params.id })
    return null
  },
})
