import 'server-only'
import { pool } from '@/lib/db'
import { log } from '@/lib/log'

type Sums = { calls: number; agreement: number }

const flushEveryMs = 20_000
type State = { sums: Map<string, Sums>; timer?: NodeJS.Timeout }
const holder = globalThis as typeof globalThis & { soukShadow?: State }
const state: State = (holder.soukShadow ??= { sums: new Map() })

/** Notes how far a version in shadow agreed with the live one, 0 to 1; written now and then. */
export function noteAgreement(model: string, version: number, agreement: number): void {
  const key = `${model}\n${version}`
  const sums = state.sums.get(key) ?? { calls: 0, agreement: 0 }
  state.sums.set(key, {
    calls: sums.calls + 1,
    agreement: sums.agreement + (Number.isFinite(agreement) ? agreement : 0),
  })
  state.timer ??= setTimeout(() => void flushShadow(), flushEveryMs).unref()
}

/** Writes what was noted as the mean agreement of the day and over how many calls. */
export async function flushShadow(): Promise<void> {
  clearTimeout(state.timer)
  state.timer = undefined
  const all = [...state.sums]
  state.sums = new Map()
  for (const [key, { calls, agreement }] of all) {
    const [model, version] = key.split('\n')
    await pool
      .query(
        `INSERT INTO model_measures AS m (model_name, version, day, kind, key, value, data)
         VALUES ($1, $2, (now() AT TIME ZONE 'UTC')::date, 'shadow', 'agreement', $4::float8 / $3::float8, jsonb_build_object('calls', $3::int, 'sum', $4::float8))
         ON CONFLICT (model_name, day, kind, key, version) DO UPDATE SET
           value = ((m.data->>'sum')::float8 + $4::float8) / ((m.data->>'calls')::float8 + $3::float8),
           data = jsonb_build_object('calls', (m.data->>'calls')::int + $3::int, 'sum', (m.data->>'sum')::float8 + $4::float8)`,
        [model, Number(version), calls, agreement],
      )
      .catch((error: unknown) => log.warn({ err: error, model }, 'what a shadow answered could not be noted'))
  }
}
