import 'server-only'
import { computeFeatures } from './compute'
import { refuseLeaks } from './leaks'
import type { Feature, FeatureTable } from './types'

export type Moment = { id: string; at: Date }

const dayMs = 86_400_000
const sampleSize = 200

/**
 * The features of each thing at each moment, row after row in the order asked for, as they were known at the last snapshot
 * before it (`everyDays` apart; a day unless said): never from the future, never more than that old. Computes each snapshot
 * once, and checks a sample of one for leaks before anything is learned from it. Throws `FeatureLeak`.
 */
export async function featuresAt(
  features: readonly Feature[],
  moments: readonly Moment[],
  { everyDays = 1, onProgress }: { everyDays?: number; onProgress?: (share: number) => void } = {},
): Promise<FeatureTable> {
  const columns = features.map((feature) => feature.name)
  const rows = new Float32Array(moments.length * columns.length).fill(Number.NaN)
  const bySnapshot = new Map<number, number[]>()
  for (const [place, { at }] of moments.entries()) {
    const snapshot = Math.floor(at.getTime() / (everyDays * dayMs)) * everyDays * dayMs
    const places = bySnapshot.get(snapshot)
    if (places) places.push(place)
    else bySnapshot.set(snapshot, [place])
  }
  const snapshots = [...bySnapshot.keys()].sort((a, b) => a - b)
  const checked = snapshots[Math.floor(snapshots.length / 2)]
  if (checked !== undefined) {
    const ids = [...new Set(bySnapshot.get(checked)!.map((place) => moments[place]!.id))].slice(0, sampleSize)
    await refuseLeaks(features, { asOf: new Date(checked), ids })
  }
  for (const [done, snapshot] of snapshots.entries()) {
    const places = bySnapshot.get(snapshot)!
    const table = await computeFeatures(features, {
      asOf: new Date(snapshot),
      ids: [...new Set(places.map((place) => moments[place]!.id))],
    })
    const placeOf = new Map(table.ids.map((id, index) => [id, index]))
    for (const place of places) {
      const from = placeOf.get(moments[place]!.id)! * columns.length
      rows.set(table.rows.subarray(from, from + columns.length), place * columns.length)
    }
    onProgress?.((done + 1) / snapshots.length)
  }
  return { ids: moments.map((moment) => moment.id), columns, rows }
}
