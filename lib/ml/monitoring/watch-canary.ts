import 'server-only'
import { systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { endCanary } from '@/lib/ml/registry/canary'
import type { Interval } from '@/lib/ml/registry/types'
import type { Training } from '@/lib/ml/training/types'
import { raiseAlert } from './alerts'
import { type Arm, compareArms } from './compare-arms'

type Canary = { id: string; version: number; share: number; since: Date; brokenReason: string | null }
export type Trial = { versionId: string; share: number; since: Date }
export type Verdict = { version: number; gain: Interval | null; ended: string | null }

/**
 * Counts what visitors of the canary and of the live version did since it began, and ends a canary that is surely worse or
 * cannot be opened. Null when none runs. Safe to repeat, as often as one likes.
 */
export async function watchCanary(
  { name }: Pick<Training, 'name'>,
  countArms: (trial: Trial) => Promise<{ canary: Arm; live: Arm }>,
): Promise<Verdict | null> {
  const { rows } = await pool.query<Canary>(
    `SELECT id, version, canary_share AS share, canary_at AS since, broken_reason AS "brokenReason" FROM model_versions WHERE model_name = $1 AND stage = 'canary'`,
    [name],
  )
  const [canary] = rows
  if (!canary) return null
  const { id, version, share, since } = canary
  const arms = await countArms({ versionId: id, share, since })
  const gain = compareArms(arms.canary, arms.live)
  await pool.query(
    `INSERT INTO model_measures (model_name, version, day, kind, key, value, data) VALUES ($1, $2, (now() AT TIME ZONE 'UTC')::date, 'canary', 'gain', $3, $4)
     ON CONFLICT (model_name, day, kind, key, version) DO UPDATE SET value = excluded.value, data = excluded.data`,
    [name, version, gain?.mean ?? 0, JSON.stringify({ ...arms, gain, since })],
  )
  const ended = canary.brokenReason
    ? `Its files cannot be opened: ${canary.brokenReason}`
    : gain && gain.high < 0
      ? `It is surely worse: ${points(gain.mean)} of visitors (95%: ${points(gain.low)} to ${points(gain.high)}).`
      : null
  if (ended) {
    await endCanary(systemActor, name, ended)
    await raiseAlert({
      model: name,
      kind: 'canary',
      key: `v${version}`,
      message: `Version ${version} answers nobody any more. ${ended}`,
    })
  }
  return { version, gain, ended }
}

const points = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}%`
