import 'server-only'
import { pool } from '@/lib/db'

const outdated = {
  inputs: `DELETE FROM model_inputs WHERE seen_at < now() - interval '30 days'`,
  outcomes: `DELETE FROM model_outcomes WHERE due_at < now() - interval '120 days'`,
  measures: `DELETE FROM model_measures WHERE day < now() - interval '400 days'`,
  serving: `DELETE FROM model_serving WHERE day < now() - interval '400 days'`,
  alerts: `DELETE FROM model_alerts WHERE closed_at < now() - interval '180 days'`,
  runs: `DELETE FROM model_runs WHERE finished_at < now() - interval '180 days'`,
} as const

/** Removes what the watch over models needs no more; returns how many rows of each went. */
export async function cleanMeasures(): Promise<Record<keyof typeof outdated, number>> {
  const removed = { inputs: 0, outcomes: 0, measures: 0, serving: 0, alerts: 0, runs: 0 }
  for (const [name, statement] of Object.entries(outdated) as [keyof typeof outdated, string][])
    removed[name] = (await pool.query(statement)).rowCount ?? 0
  return removed
}
