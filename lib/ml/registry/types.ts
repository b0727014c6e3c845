export type Stage = 'candidate' | 'shadow' | 'canary' | 'live' | 'retired'

/** The bytes of a model by file name. */
export type Files = Record<string, Uint8Array>

/** One stored file of a version; `sha256` in hex is held against its bytes whenever it is opened. */
export type Artefact = { name: string; key: string; bytes: number; sha256: string }

/** A mean with its 95% interval. */
export type Interval = { mean: number; low: number; high: number }

/** A test of a new version that has no interval: a count, a size, an example that must hold. */
export type Check = { name: string; ok: boolean; detail: string }

/** What was measured before a version could go live; gains are positive when the candidate is better. */
export type Comparison = {
  overBaseline?: Interval
  overLive?: Interval
  liveVersion?: number
  heldOut?: number
  checks?: Check[]
  decision?: { promote: boolean; reason: string }
}

export type DataWindow = { from: Date | null; to: Date | null; rows: number }

/** One version of a model as serving needs it. */
export type VersionInfo = {
  id: string
  modelName: string
  version: number
  stage: Stage
  artefacts: Artefact[]
  /** the share of visitors it answers as a canary */
  canaryShare: number | null
}
