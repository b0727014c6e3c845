import 'server-only'
import { invalidateTags, tags } from '@/lib/cache'
import { sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { builtInRoles } from './permissions'

/** Writes the built-in roles with today's permissions and returns their ids by key. Safe to repeat; other roles stay as they are. */
export async function ensureBuiltInRoles(): Promise<Record<string, string>> {
  return sqlTransaction(async (q) => {
    const ids: Record<string, string> = {}
    for (const role of builtInRoles) {
      const { rows } = await q.query<{ id: string }>(
        `INSERT INTO roles (id, key, name, permissions, is_built_in) VALUES ($1, $2, $3, $4, true)
         ON CONFLICT (key) DO UPDATE SET permissions = excluded.permissions, is_built_in = true RETURNING id`,
        [newId('role'), role.key, role.name, role.permissions],
      )
      ids[role.key] = rows[0]!.id
    }
    await invalidateTags(q, Object.values(ids).map(tags.role))
    return ids
  })
}
