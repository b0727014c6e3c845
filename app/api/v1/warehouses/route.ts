import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { listWarehouses, warehouse } from '@/lib/inventory/list-warehouses'

export const GET = endpoint({
  operation: 'listWarehouses',
  summary: 'Where stock lies',
  tag: 'Catalogue',
  access: 'inventory:read',
  response: z.strictObject({ data: z.array(warehouse) }),
  run: async () => ({ data: await listWarehouses() }),
})
