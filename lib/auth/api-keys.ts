import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { invalidateTags, tags } from '@/lib/cache'
import { query, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId, newSecret } from '@/lib/id'
import { type Actor, can, requirePermission } from './actor'
import { hashSecret } from './api-key-actor'
import type { createApiKeyInput } from './schema'

export type ApiKeySummary = {
  id: string
  kind: 'publishable' | 'secret'
  name: string
  prefix: string
  scopes: string[]
  origins: string[]
  createdBy: string | null
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
}

const SHOWN = 9

/**
 * Makes an API key and returns it: the only time it can be seen. A publishable key (`pk_`) stands in web pages and can do what
 * guests can; a secret one (`sk_`) has the given scopes. Throws `forbidden` for scopes that the actor does not have.
 */
export async function createApiKey(
  actor: Actor,
  input: z.output<typeof createApiKeyInput>,
): Promise<{ id: string; key: string }> {
  requirePermission(actor, 'settings:write')
  const scopes = input.kind === 'secret' ? [...new Set(input.scopes)] : []
  const tooMuch = scopes.find((scope) => !can(actor, scope))
  if (tooMuch) throw new AppError('forbidden', `A key cannot do more than you: you lack "${tooMuch}".`)
  if (input.kind === 'secret' && scopes.length === 0) {
    const message = 'Choose what the key may do.'
    throw new AppError('invalid_input', message, { errors: [{ pointer: '/scopes', code: 'required', message }] })
  }
  const id = newId('key')
  const key = newSecret(input.kind === 'secret' ? 'sk_' : 'pk_')
  await sqlTransaction(async (q) => {
    await q.query(
      `INSERT INTO api_keys (id, kind, name, prefix, hash, scopes, origins, created_by_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        input.kind,
        input.name,
        key.slice(0, SHOWN),
        hashSecret(key),
        scopes,
        input.origins,
        actor.userId,
        input.expiresAt ?? null,
      ],
    )
    await invalidateTags(q, [tags.apiKeys])
    await audit(q, actor, {
      action: 'api_key.created',
      entity: 'api_key',
      entityId: id,
      after: { name: input.name, kind: input.kind, scopes },
    })
  })
  return { id, key }
}

/** All keys, newest first, without their secrets; needs `settings:write`. */
export async function listApiKeys(actor: Actor): Promise<ApiKeySummary[]> {
  requirePermission(actor, 'settings:write')
  return query<ApiKeySummary>(
    'api-keys',
    `SELECT k.id, k.kind, k.name, k.prefix, k.scopes, k.origins, u.name AS "createdBy", k.created_at AS "createdAt",
       k.last_used_at AS "lastUsedAt", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt"
     FROM api_keys k LEFT JOIN users u ON u.id = k.created_by_id ORDER BY k.created_at DESC, k.id DESC LIMIT 200`,
  )
}

/** Stops a key at once in every process; throws `not_found` when it is unknown or was revoked before. */
export async function revokeApiKey(actor: Actor, keyId: string): Promise<void> {
  requirePermission(actor, 'settings:write')
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ name: string }>(
      'UPDATE api_keys SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING name',
      [keyId],
    )
    if (!rows[0]) throw new AppError('not_found', 'This key is not known or was revoked before.')
    await invalidateTags(q, [tags.apiKeys])
    await audit(q, actor, {
      action: 'api_key.revoked',
      entity: 'api_key',
      entityId: keyId,
      before: { name: rows[0].name },
    })
  })
}
