import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { durationAt } from '@/lib/ml/serving/serving-stats'
import type { AlertRow, CanaryCount, MeasureDay, ModelCard, ModelHealth, ModelRow, RunRow, VersionRow } from './rows'
import { trafficByDay } from './traffic'

const time = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const versionColumns = `v.model_name AS "modelName", v.id, v.version, v.stage, v.metrics, v.baseline_metrics AS "baselineMetrics", v.comparison, ${time('v.data_from')} AS "dataFrom", ${time('v.data_to')} AS "dataTo",
  v.rows, v.code_version AS "codeVersion", v.importance, v.size_bytes::float8 AS "sizeBytes", v.train_seconds AS "trainSeconds", v.peak_mb AS "peakMb",
  ARRAY(SELECT a->>'name' FROM jsonb_array_elements(v.artefacts) a) AS files, v.broken_reason AS "brokenReason", ${time('v.created_at')} AS "createdAt", v.canary_share AS "canaryShare", ${time('v.canary_at')} AS "canaryAt", ${time('v.live_at')} AS "liveAt", ${time('v.retired_at')} AS "retiredAt"`
const runColumns = `r.model_name AS "modelName", r.id, r.trigger, r.state, r.step, r.progress, r.reason, u.name AS "requestedBy", w.version, ${time('r.started_at')} AS "startedAt", ${time('r.finished_at')} AS "finishedAt"`
const runTables =
  'model_runs r LEFT JOIN users u ON u.id = r.requested_by LEFT JOIN model_versions w ON w.id = r.version_id'

type Owned<T> = T & { modelName: string }
type Described = Pick<ModelRow, 'name' | 'title' | 'purpose' | 'metric' | 'higherIsBetter' | 'schedule'> & {
  features: { name: string; description: string }[]
  hasTrial: boolean
  openAlerts: number
  answering: number | null
}

const described = (where: string) =>
  `SELECT m.name, m.title, m.purpose, m.metric, m.higher_is_better AS "higherIsBetter", m.schedule, m.features, m.has_trial AS "hasTrial",
     (SELECT v.version FROM model_versions v WHERE v.model_name = m.name AND v.broken_reason IS NULL AND (v.stage = 'live' OR v.stage = 'retired' AND v.live_at IS NOT NULL)
        AND EXISTS (SELECT 1 FROM model_versions l WHERE l.model_name = m.name AND l.stage = 'live')
      ORDER BY v.stage = 'live' DESC, v.retired_at DESC NULLS LAST, v.version DESC LIMIT 1) AS answering,
     (SELECT count(*)::int FROM model_alerts a WHERE a.model_name = m.name AND a.closed_at IS NULL) AS "openAlerts"
   FROM models m ${where} ORDER BY m.title, m.name`

/** Every model with what answers for it and how it fares; needs `models:read`. */
export async function listModels(actor: Actor): Promise<ModelRow[]> {
  requirePermission(actor, 'models:read')
  const [models, live, runs] = await Promise.all([
    query<Described>('models-list', described('')),
    query<Owned<VersionRow>>(
      'models-list-live',
      `SELECT ${versionColumns} FROM model_versions v WHERE v.stage = 'live'`,
    ),
    query<Owned<RunRow>>(
      'models-list-runs',
      `SELECT DISTINCT ON (r.model_name) ${runColumns} FROM ${runTables} WHERE r.state <> 'refused' ORDER BY r.model_name, r.started_at DESC`,
    ),
  ])
  return models.map(({ features: _, hasTrial: __, ...model }) =>
    summarise(
      model,
      live.find((each) => each.modelName === model.name),
      runs.find((each) => each.modelName === model.name),
    ),
  )
}

/** All there is to know of one model. Throws `not_found`; needs `models:read`. */
export async function readModelCard(actor: Actor, name: string): Promise<ModelCard> {
  requirePermission(actor, 'models:read')
  const [[model], versions, runs, alerts, measures, traffic] = await Promise.all([
    query<Described>('model-card', described('WHERE m.name = $1'), [name]),
    query<Owned<VersionRow>>(
      'model-card-versions',
      `SELECT ${versionColumns} FROM model_versions v WHERE v.model_name = $1 ORDER BY v.version DESC`,
      [name],
    ),
    query<Owned<RunRow>>(
      'model-card-runs',
      `SELECT ${runColumns} FROM ${runTables} WHERE r.model_name = $1 ORDER BY r.started_at DESC LIMIT 12`,
      [name],
    ),
    query<AlertRow>(
      'model-card-alerts',
      `SELECT id, kind, key, message, ${time('opened_at')} AS "openedAt", ${time('closed_at')} AS "closedAt" FROM model_alerts WHERE model_name = $1 ORDER BY closed_at IS NOT NULL, opened_at DESC LIMIT 20`,
      [name],
    ),
    query<{
      kind: string
      key: string
      version: number
      day: string
      value: number
      data: { pValue?: number; inputs?: number; calls?: number; outcomes?: number }
    }>(
      'model-card-measures',
      `SELECT kind, key, version, day::text, value, data FROM model_measures WHERE model_name = $1 AND day > (now() AT TIME ZONE 'UTC')::date - 60 ORDER BY day`,
      [name],
    ),
    trafficByDay(name),
  ])
  if (!model) throw new AppError('not_found', 'There is no such model.')
  const of = (kind: string) => measures.filter((each) => each.kind === kind)
  const asDay = (each: (typeof measures)[number]): MeasureDay => ({
    day: each.day,
    version: each.version,
    key: each.key,
    value: each.value,
    size: each.data.calls ?? each.data.outcomes ?? 0,
  })
  const lastDay = of('psi').at(-1)?.day
  const drift = of('psi')
    .filter((each) => each.day === lastDay)
    .map(({ key, value, day, data, version }) => {
      const ks = measures.find(
        (each) => each.kind === 'ks' && each.key === key && each.day === day && each.version === version,
      )
      return {
        feature: key,
        psi: value,
        ks: ks?.value ?? Number.NaN,
        pValue: ks?.data.pValue ?? Number.NaN,
        inputs: data.inputs ?? 0,
        day,
        version,
      }
    })
    .sort((a, b) => b.psi - a.psi)
  return {
    ...summarise(
      model,
      versions.find((each) => each.stage === 'live'),
      runs.find((run) => run.state !== 'refused'),
    ),
    features: model.features,
    hasTrial: model.hasTrial,
    canary: canaryOf(versions, measures),
    versions: versions.map(disown),
    runs: runs.map(disown),
    alerts,
    drift,
    quality: of('quality').map(asDay),
    shadow: of('shadow').map(asDay),
    traffic: traffic.map(({ day, answers, fallbacks, buckets }) => ({
      day,
      answers,
      fallbackShare: answers > 0 ? fallbacks / answers : 0,
      p50: finite(durationAt(buckets, 0.5)),
      p95: finite(durationAt(buckets, 0.95)),
    })),
  }
}

type Measured = { kind: string; version: number; data: unknown }

function canaryOf(versions: readonly Owned<VersionRow>[], measures: readonly Measured[]): CanaryCount | null {
  const running = versions.find((each) => each.stage === 'canary')
  const last = measures.filter((each) => each.kind === 'canary' && each.version === running?.version).at(-1)
  const count = last?.data as CanaryCount | undefined
  // What was counted of an earlier run, or with another share, is not said of this one.
  return count && Date.parse(count.since) >= Date.parse(running?.canaryAt ?? '') ? count : null
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)
const disown = <T>({ modelName: _, ...row }: Owned<T>) => row as unknown as T

function summarise(
  model: Omit<Described, 'features' | 'hasTrial'>,
  live: Owned<VersionRow> | undefined,
  run: Owned<RunRow> | undefined,
): ModelRow {
  const lastRun = run ? disown<RunRow>(run) : null
  const health: ModelHealth = live
    ? live.brokenReason
      ? model.answering === null
        ? 'waiting'
        : 'earlier'
      : model.openAlerts > 0
        ? 'watch'
        : 'healthy'
    : 'waiting'
  const { name, title, purpose, metric, higherIsBetter, schedule, openAlerts, answering } = model
  return {
    name,
    title,
    purpose,
    metric,
    higherIsBetter,
    schedule,
    openAlerts,
    answering,
    health,
    lastRun,
    running: lastRun?.state === 'running' ? lastRun : null,
    live: live ? disown<VersionRow>(live) : null,
  }
}
