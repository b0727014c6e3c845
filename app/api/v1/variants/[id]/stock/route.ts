import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { adjustStock, stockChange } from '@/lib/inventory/adjust-stock'

export const POST = endpoint({
  operation: 'adjustStock',
  summary:
    'Receive, correct or count the stock of a variant in a warehouse; give either a change or the counted number',
  tag: 'Catalogue',
  access: 'inventory:write',
  params: z.strictObject({ id: z.string().max(60) }),
  body: stockChange,
  response: z.strictObject({ onHand: z.number().int() }),
  run: ({ actor, params, body }) => adjustStock(actor, { ...body, variantId: params.id }),
})
