import 'server-only'
import { sqlTransaction } from '@/lib/db'
import { announceStock } from '@/lib/inventory/announce-stock'
import { releaseHolds } from '@/lib/inventory/hold-stock'
import { recordEvent } from './record-event'

/** Why a pending order never became one; the first two are undone when its money arrives late and the goods are still there. */
export type GiveUpReason = 'payment_expired' | 'payment_unavailable' | 'replaced'

/** Cancels a pending order and frees what it held; false when it was no longer pending. Cancel its payment first. */
export async function giveUpOrder(orderId: string, reason: GiveUpReason): Promise<boolean> {
  return sqlTransaction(async (q) => {
    const { rowCount } = await q.query(
      `UPDATE orders SET status = 'canceled', cancel_reason = $2, canceled_at = now(), updated_at = now() WHERE id = $1 AND status = 'pending'`,
      [orderId, reason],
    )
    if (!rowCount) return false
    const variants = await releaseHolds(q, orderId)
    await recordEvent(q, orderId, 'canceled', { reason })
    await announceStock(q, variants)
    return true
  })
}
