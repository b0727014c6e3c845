import type { Pool } from 'pg'
import { log } from '@/lib/log'
import type { Context } from './call'
import { runCloseDispute, runOpenDispute } from './payments/dispute'
import { runSettleCharge, runSettleDebit } from './payments/settle'
import { runExpireAuthorization } from './payments/cancel'
import { runSettleRefund } from './payments/refund'
import type { SimulatorSettings } from './settings'
import type { TimerKind } from './schedule'
import { inTransaction } from './transaction'

const actions: Record<TimerKind, (context: Context, objectId: string) => Promise<void>> = {
  'dispute.open': runOpenDispute,
  'dispute.close': runCloseDispute,
  'charge.settle': runSettleCharge,
  'debit.settle': runSettleDebit,
  'refund.settle': runSettleRefund,
  'authorization.expire': runExpireAuthorization,
}

/** Carries out the timer that is due next, in one transaction with its removal; a failing one is put off. False when none is due. */
export async function runDueTimer(pool: Pool, settings: SimulatorSettings): Promise<boolean> {
  return inTransaction(pool, async (sql) => {
    const due = await sql.query(
      `SELECT id, kind, object_id FROM simulator.timers WHERE due_at <= clock_timestamp()
       ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    )
    const timer = due.rows[0] as { id: string; kind: TimerKind; object_id: string } | undefined
    if (!timer) return false
    await sql.query('SAVEPOINT action')
    try {
      await actions[timer.kind]({ sql, settings, request: null }, timer.object_id)
      await sql.query('DELETE FROM simulator.timers WHERE id = $1', [timer.id])
    } catch (error) {
      await sql.query('ROLLBACK TO SAVEPOINT action')
      await sql.query("UPDATE simulator.timers SET due_at = clock_timestamp() + interval '60 seconds' WHERE id = $1", [
        timer.id,
      ])
      log.error({ err: error, timer }, 'the payment simulator could not carry out a timer')
    }
    return true
  })
}

/** Milliseconds until the next timer, or null when nothing is planned. */
export async function untilNextTimer(pool: Pool): Promise<number | null> {
  const next = await pool.query(
    'SELECT extract(epoch FROM min(due_at) - clock_timestamp()) * 1000 AS ms FROM simulator.timers',
  )
  return next.rows[0]?.ms === null ? null : Number(next.rows[0]?.ms)
}
