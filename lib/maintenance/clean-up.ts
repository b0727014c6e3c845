import 'server-only'
import { pool } from '@/lib/db'

const BATCH = 1_000

// Each names the rows that nobody needs any more; the last word of a key's life is left some days for questions.
const outdated = {
  idempotencyKeys: `DELETE FROM idempotency_keys WHERE (scope, key) IN (SELECT scope, key FROM idempotency_keys WHERE created_at < now() - interval '24 hours' LIMIT ${BATCH})`,
  mailTokens: `DELETE FROM auth_tokens WHERE id IN (SELECT id FROM auth_tokens WHERE expires_at < now() - interval '7 days' LIMIT ${BATCH})`,
  refreshTokens: `DELETE FROM refresh_tokens WHERE id IN (SELECT id FROM refresh_tokens WHERE expires_at < now() - interval '7 days' LIMIT ${BATCH})`,
  sessions: `DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires_at < now() - interval '30 days' OR revoked_at < now() - interval '90 days' LIMIT ${BATCH})`,
  unprovenAccounts: `DELETE FROM users WHERE id IN (SELECT u.id FROM users u WHERE u.email_verified_at IS NULL AND u.password_hash IS NULL AND u.role_id IS NULL
    AND u.customer_id IS NULL AND u.created_at < now() - interval '14 days' AND NOT EXISTS (SELECT 1 FROM auth_tokens t WHERE t.user_id = u.id AND t.expires_at > now())
    AND NOT EXISTS (SELECT 1 FROM oauth_accounts a WHERE a.user_id = u.id) LIMIT ${BATCH})`,
  emptyCarts: `DELETE FROM carts WHERE id IN (SELECT c.id FROM carts c WHERE c.status = 'active' AND c.updated_at < now() - interval '7 days' AND c.customer_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM cart_lines l WHERE l.cart_id = c.id) AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.cart_id = c.id) LIMIT ${BATCH})`,
  forgottenCarts: `DELETE FROM carts WHERE id IN (SELECT c.id FROM carts c WHERE c.status <> 'converted' AND c.updated_at < now() - interval '120 days'
    AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.cart_id = c.id) LIMIT ${BATCH})`,
  gatewayEvents: `DELETE FROM gateway_events WHERE id IN (SELECT id FROM gateway_events WHERE received_at < now() - interval '90 days' LIMIT ${BATCH})`,
} as const

export type CleanUp = Record<keyof typeof outdated, number>

/** Removes what has outlived its use, in small batches that block nobody. Returns how much of each went. */
export async function cleanUp(): Promise<CleanUp> {
  const removed = Object.fromEntries(Object.keys(outdated).map((name) => [name, 0])) as CleanUp
  for (const [name, statement] of Object.entries(outdated) as [keyof CleanUp, string][]) {
    for (let count = BATCH; count === BATCH; removed[name] += count) count = (await pool.query(statement)).rowCount ?? 0
  }
  return removed
}
