import 'server-only'
import { sqlTransaction, pool } from '@/lib/db'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { log } from '@/lib/log'
import type { AlertKind } from './alert-kinds'

export type NewAlert = {
  model: string
  kind: AlertKind
  key?: string
  message: string
  value?: number
  threshold?: number
}

/**
 * Tells staff about a model, once while it lasts: an open alert of the same kind and key is brought up to date. Returns
 * true when it is new. Never throws: a shop whose database is away has other worries.
 */
export async function raiseAlert({ model, kind, key = '', message, value, threshold }: NewAlert): Promise<boolean> {
  try {
    return await sqlTransaction(async (q) => {
      const { rows } = await q.query<{ id: string; isNew: boolean }>(
        `INSERT INTO model_alerts (id, model_name, kind, key, message, value, threshold) SELECT $1, name, $3, $4, $5, $6, $7 FROM models WHERE name = $2
         ON CONFLICT (model_name, kind, key) WHERE closed_at IS NULL DO UPDATE SET message = excluded.message, value = excluded.value, threshold = excluded.threshold
         RETURNING id, xmax = 0 AS "isNew"`,
        [newId('malt'), model, kind, key, message.slice(0, 500), value ?? null, threshold ?? null],
      )
      const [alert] = rows
      if (alert?.isNew) await emit(q, [{ name: 'model/alert.raised', data: { model, alertId: alert.id } }])
      return alert?.isNew ?? false
    })
  } catch (error) {
    log.warn({ err: error, model, kind }, 'an alert about a model could not be noted')
    return false
  }
}

/** Ends an alert whose cause is gone; nothing happens when there is none. Never throws. */
export async function closeAlert(model: string, kind: AlertKind, key = ''): Promise<void> {
  await pool
    .query(
      'UPDATE model_alerts SET closed_at = now() WHERE model_name = $1 AND kind = $2 AND key = $3 AND closed_at IS NULL',
      [model, kind, key],
    )
    .catch((error: unknown) => log.warn({ err: error, model, kind }, 'an alert about a model could not be ended'))
}
