import 'server-only'
import { audit } from '@/lib/audit'
import type { Actor } from '@/lib/auth/actor'
import { invalidateTags } from '@/lib/cache'
import { sqlTransaction } from '@/lib/db'

type Change = {
  key: string
  value: unknown
  /** what the audit log calls the change, and what was changed */
  action: string
  entity: string
  /** caches that were made from the setting */
  tags: readonly string[]
}

/** Sets one setting of the shop with its audit row; every process follows at once. The caller has checked the permission. */
export async function saveSetting(actor: Actor, { key, value, action, entity, tags }: Change): Promise<void> {
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ value: unknown }>('SELECT value FROM settings WHERE key = $1 FOR UPDATE', [key])
    await q.query(
      `INSERT INTO settings AS s (key, value, updated_at) VALUES ($1, $2::jsonb, now())
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = s.version + 1, updated_at = now()`,
      [key, JSON.stringify(value)],
    )
    await audit(q, actor, { action, entity, entityId: 'weights', before: rows[0]?.value, after: value })
    await invalidateTags(q, tags)
  })
}
