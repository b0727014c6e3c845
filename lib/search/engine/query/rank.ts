import { featureNames, type SearchHit } from '../types'

const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Record<
  (typeof featureNames)[number],
  number
>

/** The engine's own order of candidates: BM25F, raised where words stand as they were typed and where shoppers buy. */
export function ownScore(features: Float32Array, standing: number): number {
  const f = (name: (typeof featureNames)[number]) => features[at[name]] as number
  const form =
    0.1 * f('order') +
    0.1 * f('proximity') +
    0.15 * f('phrase') +
    0.1 * f('exactShare') +
    0.15 * f('titleCoverage') +
    0.3 * f('lastWordAtEnd') +
    0.1 * f('numberShare')
  return f('score') * (1 + form) * (1 + 0.15 * standing)
}

/**
 * Candidates in place, those that leave fewer words out first, then by score; of equals the more popular, then the older.
 * Scores that are no numbers go last.
 */
export function sortHits(hits: SearchHit[], dropped: (ordinal: number) => number): SearchHit[] {
  const key = (hit: SearchHit) => (Number.isNaN(hit.score) ? -Infinity : hit.score)
  const popularity = (hit: SearchHit) => hit.features[at.popularity] as number
  return hits.sort((a, b) => {
    const more = dropped(a.ordinal) - dropped(b.ordinal)
    if (more !== 0) return more
    return key(a) === key(b) ? popularity(b) - popularity(a) || a.ordinal - b.ordinal : key(b) > key(a) ? 1 : -1
  })
}
