import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, actorId, requirePermission } from '@/lib/auth/actor'
import { runSql, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { whyNot } from './training-run'

/** Asks the worker to train a model now. Throws `not_found` for an unknown one and `conflict`, saying why, while it is being trained. */
export async function requestTraining(actor: Actor, model: string): Promise<void> {
  requirePermission(actor, 'models:write')
  const [known] = await runSql(null, 'SELECT 1 FROM models WHERE name = $1', [model])
  if (!known) throw new AppError('not_found', 'There is no such model.')
  const reason = await whyNot(model)
  if (reason) throw new AppError('conflict', reason)
  await sqlTransaction(async (q) => {
    await emit(q, [{ name: 'model/train.requested', data: { model, trigger: 'hand', requestedBy: actorId(actor) } }])
    await audit(q, actor, { action: 'model.training_requested', entity: 'model', entityId: model })
  })
}

/**
 * Asks for a training of every model that has nothing live and was not tried in the last six hours: a new shop, or one that
 * had no data yet. One that was skipped is tried again as soon as another was promoted, which may be what it lacked.
 */
export async function requestFirstTrainings(): Promise<string[]> {
  const rows = await runSql<{ name: string; tried: string }>(
    null,
    `SELECT m.name, (SELECT count(*) FROM model_runs r WHERE r.model_name = m.name) AS tried FROM models m WHERE m.schedule IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM model_versions v WHERE v.model_name = m.name AND v.stage = 'live')
       AND NOT EXISTS (SELECT 1 FROM model_runs r WHERE r.model_name = m.name AND r.state <> 'refused' AND (r.state = 'running' OR r.started_at > now() - interval '6 hours')
         AND NOT (r.state = 'skipped' AND EXISTS (SELECT 1 FROM model_versions v WHERE v.live_at > r.started_at)))`,
  )
  await emit(
    null,
    rows.map(({ name, tried }) => ({
      name: 'model/train.requested' as const,
      data: { model: name, trigger: 'first' as const, requestedBy: null },
      id: `first-training-${name}-${tried}`,
    })),
  )
  return rows.map((row) => row.name)
}
