import 'server-only'
import type { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { recordEvent } from './record-event'
import type { addNoteInput } from './schema'

/** Writes a remark for colleagues on the order's timeline; shoppers never see it. Throws `not_found`. */
export async function addNote(actor: Actor, { orderId, text }: z.output<typeof addNoteInput>): Promise<void> {
  requirePermission(actor, 'orders:write')
  const [order] = await query('order-exists', 'SELECT 1 FROM orders WHERE id = $1', [orderId])
  if (!order) throw new AppError('not_found', 'There is no such order.')
  await recordEvent(pool, orderId, 'note', { text }, actor)
}
