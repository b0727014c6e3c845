import 'server-only'
import { query } from '@/lib/db'

/** The id of the order with this number, or null. */
export async function findOrderIdByNumber(number: number): Promise<string | null> {
  const [row] = await query<{ id: string }>('order-by-number', 'SELECT id FROM orders WHERE number = $1', [number])
  return row?.id ?? null
}
