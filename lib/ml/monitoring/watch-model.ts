import 'server-only'
import { pool } from '@/lib/db'
import { emit } from '@/lib/events'
import type { Training } from '@/lib/ml/training/types'
import { durationAt } from '@/lib/ml/serving/serving-stats'
import type { AlertKind } from './alert-kinds'
import { closeAlert, raiseAlert } from './alerts'
import { kolmogorovSmirnov, psi, psiLimits } from './drift'

type Live = { id: string; version: number; metrics: Record<string, number>; reference: Record<string, number[]> }
type Figure = { kind: string; key: string; value: number; version: number; data?: object }

const fewestInputs = 100
const fewestOutcomes = 100
const fewestAnswers = 100
const mostFallbacks = 0.05
const defaultLatencyMs = 50
/** how much worse than on held-out data outcomes may be, as a share of that figure */
const outcomeTolerance = 0.15

/** Measures one model for the day, raises and ends its alerts, and asks for a training when it drifted or got worse. Safe to repeat. */
export async function watchModel(training: Training): Promise<{ figures: number; alerts: number; retrain: boolean }> {
  const name = training.name
  const { rows } = await pool.query<Live>(
    `SELECT id, version, metrics, reference FROM model_versions WHERE model_name = $1 AND stage = 'live'`,
    [name],
  )
  const [live] = rows
  const drift = live ? await measureDrift(name, live) : []
  const quality = await measureQuality(training)
  const serving = await measureServing(name)
  const figures = [...drift, ...quality, ...serving]
  for (const figure of figures) await writeFigure(name, figure)

  const judge = async (
    kind: AlertKind,
    key: string,
    isBad: boolean,
    message: string,
    value: number,
    threshold: number,
  ) => {
    if (!isBad) await closeAlert(name, kind, key)
    else await raiseAlert({ model: name, kind, key, message, value, threshold })
    return isBad ? 1 : 0
  }
  let retrain = 0
  let alerts = 0
  for (const { kind, key, value } of drift) {
    if (kind === 'psi')
      retrain += await judge(
        'drift',
        key,
        value > psiLimits.alert,
        `${key} has shifted since training: stability index ${value.toFixed(2)}.`,
        value,
        psiLimits.alert,
      )
  }
  const expected = live?.metrics[training.metric]
  const now = quality.find((figure) => figure.key === training.metric && figure.version === live?.version)
  if (expected !== undefined && now) {
    const limit = expected + (training.higherIsBetter ? -1 : 1) * outcomeTolerance * Math.abs(expected)
    const isWorse = training.higherIsBetter ? now.value < limit : now.value > limit
    retrain += await judge(
      'quality',
      training.metric,
      isWorse,
      `Outcomes are worse than on held-out data: ${now.value.toPrecision(3)} instead of ${expected.toPrecision(3)}.`,
      now.value,
      limit,
    )
  }
  alerts += retrain
  const budget = training.latencyBudgetMs ?? defaultLatencyMs
  for (const { key, value, version } of serving) {
    if (key === 'p95' && version > 0 && version === live?.version)
      alerts += await judge(
        'latency',
        '',
        value > budget,
        `Five of a hundred answers take longer than ${value} ms.`,
        value,
        budget,
      )
    if (key === 'fallbacks' && live)
      alerts += await judge(
        'fallback',
        '',
        value > mostFallbacks,
        `${(value * 100).toFixed(0)}% of answers came from the fallback.`,
        value,
        mostFallbacks,
      )
  }
  if (retrain > 0) await requestRetraining(name)
  return { figures: figures.length, alerts, retrain: retrain > 0 }
}

async function measureDrift(name: string, live: Live): Promise<Figure[]> {
  const { rows } = await pool.query<{ features: Record<string, number | null> }>(
    `SELECT features FROM model_inputs WHERE model_name = $1 AND version = $2 AND seen_at > now() - interval '7 days' ORDER BY seen_at DESC LIMIT 5000`,
    [name, live.version],
  )
  if (rows.length < fewestInputs) return []
  return Object.entries(live.reference).flatMap(([key, reference]) => {
    const current = rows.flatMap(({ features }) => features[key] ?? [])
    if (reference.length === 0 || current.length === 0) return []
    const { distance, pValue } = kolmogorovSmirnov(reference, current)
    return [
      { kind: 'psi', key, value: psi(reference, current), version: live.version, data: { inputs: current.length } },
      { kind: 'ks', key, value: distance, version: live.version, data: { pValue } },
    ]
  })
}

async function measureQuality({ name, outcomes }: Training): Promise<Figure[]> {
  if (!outcomes) return []
  const due = await pool.query<{ version: number; entityId: string; predictedAt: Date; dueAt: Date }>(
    `SELECT version, entity_id AS "entityId", predicted_at AS "predictedAt", due_at AS "dueAt" FROM model_outcomes
     WHERE model_name = $1 AND outcome IS NULL AND due_at <= now() ORDER BY due_at LIMIT 20000`,
    [name],
  )
  const observed = due.rows.length > 0 ? await outcomes.observe(due.rows) : []
  const known = due.rows.flatMap((row, index) =>
    observed[index] == null ? [] : [{ ...row, outcome: observed[index] }],
  )
  await pool.query(
    `UPDATE model_outcomes o SET outcome = k.outcome
     FROM jsonb_to_recordset($2::jsonb) AS k (version int, "entityId" text, "predictedAt" timestamptz, outcome float8)
     WHERE o.model_name = $1 AND o.version = k.version AND o.entity_id = k."entityId" AND o.predicted_at = k."predictedAt"`,
    [name, JSON.stringify(known)],
  )
  const { rows } = await pool.query<{ version: number; predictions: number[]; outcomes: number[] }>(
    `SELECT version, array_agg(prediction ORDER BY due_at, entity_id) AS predictions, array_agg(outcome ORDER BY due_at, entity_id) AS outcomes FROM model_outcomes
     WHERE model_name = $1 AND outcome IS NOT NULL AND due_at > now() - interval '30 days' GROUP BY version HAVING count(*) >= $2`,
    [name, fewestOutcomes],
  )
  return rows.flatMap((row) => {
    const figures = outcomes.measure(Float64Array.from(row.predictions), Float64Array.from(row.outcomes))
    return Object.entries(figures).map(([key, value]) => ({
      kind: 'quality',
      key,
      value,
      version: row.version,
      data: { outcomes: row.outcomes.length },
    }))
  })
}

async function measureServing(name: string): Promise<Figure[]> {
  const { rows } = await pool.query<{ version: number; answers: string; fallbacks: string; buckets: string[] }>(
    `SELECT version, answers, fallbacks, buckets FROM model_serving WHERE model_name = $1 AND day = (now() AT TIME ZONE 'UTC')::date - 1`,
    [name],
  )
  const answers = rows.reduce((sum, row) => sum + Number(row.answers), 0)
  if (answers < fewestAnswers) return []
  const fallbacks = rows.reduce((sum, row) => sum + Number(row.fallbacks), 0)
  return [
    { kind: 'serving', key: 'fallbacks', value: fallbacks / answers, version: 0, data: { answers } },
    ...rows.map((row) => ({
      kind: 'serving',
      key: 'p95',
      value: durationAt(row.buckets.map(Number), 0.95),
      version: row.version,
      data: { answers: Number(row.answers) },
    })),
  ]
}

async function writeFigure(name: string, { kind, key, value, version, data = {} }: Figure): Promise<void> {
  if (!Number.isFinite(value)) return
  await pool.query(
    `INSERT INTO model_measures (model_name, version, day, kind, key, value, data) VALUES ($1, $2, (now() AT TIME ZONE 'UTC')::date, $3, $4, $5, $6)
     ON CONFLICT (model_name, day, kind, key, version) DO UPDATE SET value = excluded.value, data = excluded.data`,
    [name, version, kind, key, value, JSON.stringify(data)],
  )
}

// What stays off in a training that began after it was noticed says something about the shop, not about the model: the
// nightly training is enough then. News is learned from at once, at most once a day.
async function requestRetraining(name: string): Promise<void> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM model_runs r WHERE model_name = $1 AND state <> 'refused' AND started_at > now() - interval '20 hours' AND started_at >
       (SELECT max(opened_at) FROM model_alerts a WHERE a.model_name = r.model_name AND kind IN ('drift', 'quality') AND closed_at IS NULL)`,
    [name],
  )
  if (rowCount) return
  const day = new Date().toISOString().slice(0, 10)
  await emit(null, [
    {
      name: 'model/train.requested',
      data: { model: name, trigger: 'drift', requestedBy: null },
      id: `drift-training-${name}-${day}`,
    },
  ])
}
