import 'server-only'
import { runSql, type SqlRunner } from '@/lib/db'

export type ModelDescription = {
  name: string
  title: string
  purpose: string
  schedule?: string
  metric: string
  higherIsBetter: boolean
  features: readonly { name: string; description: string }[]
  trial?: unknown
}

/** Writes what the code says about its models, so that pages show them without knowing the code. */
export async function describeModels(models: readonly ModelDescription[]): Promise<void> {
  for (const model of models) {
    await runSql(
      null,
      `INSERT INTO models AS m (name, title, purpose, schedule, metric, higher_is_better, features, has_trial) VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)
       ON CONFLICT (name) DO UPDATE SET title = excluded.title, purpose = excluded.purpose, schedule = excluded.schedule, metric = excluded.metric,
         higher_is_better = excluded.higher_is_better, features = excluded.features, has_trial = excluded.has_trial
       WHERE (m.title, m.purpose, m.schedule, m.metric, m.higher_is_better, m.features, m.has_trial)
         IS DISTINCT FROM (excluded.title, excluded.purpose, excluded.schedule, excluded.metric, excluded.higher_is_better, excluded.features, excluded.has_trial)`,
      [
        model.name,
        model.title,
        model.purpose,
        model.schedule ?? null,
        model.metric,
        model.higherIsBetter,
        JSON.stringify(model.features),
        model.trial !== undefined,
      ],
    )
  }
}

/** A row for a model nobody has described yet. */
export async function ensureModel(on: SqlRunner, name: string): Promise<void> {
  await runSql(on, 'INSERT INTO models (name, title) VALUES ($1, $1) ON CONFLICT (name) DO NOTHING', [name])
}
