import type { AlertKind } from '@/lib/ml/monitoring/alert-kinds'
import type { Arm } from '@/lib/ml/monitoring/compare-arms'
import type { Comparison, Interval, Stage } from './types'

export type ModelHealth = 'healthy' | 'watch' | 'earlier' | 'waiting'
export type RunRow = {
  id: string
  trigger: string
  state: string
  step: string
  progress: number
  reason: string | null
  requestedBy: string | null
  version: number | null
  startedAt: string
  finishedAt: string | null
}
export type AlertRow = {
  id: string
  kind: AlertKind
  key: string
  message: string
  openedAt: string
  closedAt: string | null
}
export type VersionRow = {
  id: string
  version: number
  stage: Stage
  metrics: Record<string, number>
  baselineMetrics: Record<string, number>
  comparison: Comparison
  dataFrom: string | null
  dataTo: string | null
  rows: number
  codeVersion: string
  importance: Record<string, number>
  sizeBytes: number
  trainSeconds: number
  peakMb: number
  files: string[]
  brokenReason: string | null
  createdAt: string
  canaryShare: number | null
  canaryAt: string | null
  liveAt: string | null
  retiredAt: string | null
}
export type ModelRow = {
  name: string
  title: string
  purpose: string
  metric: string
  higherIsBetter: boolean
  schedule: string | null
  live: VersionRow | null
  running: RunRow | null
  lastRun: RunRow | null
  openAlerts: number
  health: ModelHealth
  /** the version that really answers: an earlier one when the live one cannot be opened, null for the fallback */
  answering: number | null
}
export type DriftRow = {
  feature: string
  psi: number
  ks: number
  pValue: number
  inputs: number
  day: string
  version: number
}
export type MeasureDay = { day: string; version: number; key: string; value: number; size: number }
/** What visitors of the canary and of the live version did; `gain` is null while there are too few of them. */
export type CanaryCount = { canary: Arm; live: Arm; gain: Interval | null; since: string }
export type TrafficDay = { day: string; answers: number; fallbackShare: number; p50: number | null; p95: number | null }
export type ModelCard = ModelRow & {
  features: { name: string; description: string }[]
  hasTrial: boolean
  /** of the canary that runs, as last counted */
  canary: CanaryCount | null
  versions: VersionRow[]
  runs: RunRow[]
  alerts: AlertRow[]
  drift: DriftRow[]
  quality: MeasureDay[]
  shadow: MeasureDay[]
  traffic: TrafficDay[]
}
