import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, actorId } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { consentInput, updateProfileInput } from './schema'

/** Changes the name and phone of the signed-in customer. Throws `unauthenticated` for everybody else. */
export async function updateProfile(actor: Actor, input: z.output<typeof updateProfileInput>): Promise<void> {
  if (!actor.customerId) throw new AppError('unauthenticated', 'Sign in to change your details.')
  await sqlTransaction(async (q) => {
    await q.query(
      'UPDATE customers SET first_name = $2, last_name = $3, phone = $4, updated_at = now() WHERE id = $1',
      [actor.customerId, input.firstName, input.lastName, input.phone],
    )
    await q.query('UPDATE users SET name = $2, updated_at = now() WHERE id = $1', [
      actor.userId,
      `${input.firstName} ${input.lastName}`,
    ])
    await audit(q, actor, { action: 'customer.profile_changed', entity: 'customer', entityId: actor.customerId ?? '' })
  })
}

/** Notes whether the customer wants the newsletter, with when and by whom, as the law wants it proven. */
export async function setMarketingConsent(
  actor: Actor,
  { acceptsMarketing }: z.output<typeof consentInput>,
): Promise<void> {
  if (!actor.customerId) throw new AppError('unauthenticated', 'Sign in to change your details.')
  await sqlTransaction(async (q) => {
    const { rowCount } = await q.query(
      'UPDATE customers SET accepts_marketing = $2, updated_at = now() WHERE id = $1 AND accepts_marketing IS DISTINCT FROM $2',
      [actor.customerId, acceptsMarketing],
    )
    if (rowCount)
      await audit(q, actor, {
        action: 'customer.consent_changed',
        entity: 'customer',
        entityId: actor.customerId ?? actorId(actor) ?? '',
        after: { acceptsMarketing },
      })
  })
}
