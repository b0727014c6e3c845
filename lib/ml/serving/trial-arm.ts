import { createHash } from 'node:crypto'
import type { VersionInfo } from '@/lib/ml/registry/types'

type Trial = Pick<VersionInfo, 'id' | 'canaryShare'>

/**
 * Whether the canary answers this visitor. Nothing is stored: a hash of both says so, so that every process agrees, a larger
 * share keeps those it had, and each canary gets others. Visitors who did not agree to be recognised are never in a trial.
 */
export function isInTrial({ id, canaryShare }: Trial, visitorId: string | null): boolean {
  if (!visitorId || !canaryShare) return false
  return placeOf(id, visitorId) < canaryShare
}

/** Where a visitor stands between 0 and 1; `inTrialSql` works out the same. */
const placeOf = (versionId: string, visitorId: string): number =>
  createHash('sha256').update(`${versionId}:${visitorId}`).digest().readUInt32BE() / 2 ** 32

/** The same in SQL, for counting; the arguments are expressions. */
export const inTrialSql = (versionId: string, visitorId: string, share: string): string =>
  `('x' || left(encode(sha256(convert_to(${versionId} || ':' || ${visitorId}, 'UTF8')), 'hex'), 8))::bit(32)::bigint / 4294967296.0 < ${share}`
