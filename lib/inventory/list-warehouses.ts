import 'server-only'
import { z } from 'zod'
import { query } from '@/lib/db'

export const warehouse = z.strictObject({ id: z.string(), key: z.string(), name: z.string() })

/** The warehouses in use, the first choice first. */
export function listWarehouses(): Promise<z.infer<typeof warehouse>[]> {
  return query('warehouses', 'SELECT id, key, name FROM warehouses WHERE is_active ORDER BY priority, name')
}
