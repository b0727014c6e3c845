import { findDeadWorkers, reapWorkers, renewLeases, unblockStranded } from './claim'
import type { EngineContext } from './types'

/** How often `keep` is to be called. */
export const keepEveryMs = 3000
// Seen gone twice with this much between, a worker is not just making its connection anew.
const deadAfterMs = 2500
const sweepEveryMs = 30_000

/** Looks after this worker's leases, and after those of workers that died. `held` names the leases under way. */
export function createLeaseKeeper(engine: EngineContext, worker: number, leaseMs: number, held: () => string[]) {
  const suspects = new Map<number, number>()
  let renewedAt = Date.now()
  let sweptAt = Date.now()

  /** Extends the leases held, if a good part of their time has gone. */
  async function renew(): Promise<void> {
    if (Date.now() - renewedAt < leaseMs / 4) return
    renewedAt = Date.now()
    await renewLeases(engine, held(), leaseMs)
  }

  /** Takes over the jobs of workers that are gone. */
  async function takeOver(): Promise<number> {
    const dead = (await findDeadWorkers(engine)).filter((each) => each !== worker)
    for (const known of suspects.keys()) if (!dead.includes(known)) suspects.delete(known)
    for (const each of dead) if (!suspects.has(each)) suspects.set(each, Date.now())
    const gone = dead.filter((each) => Date.now() - (suspects.get(each) ?? Date.now()) >= deadAfterMs)
    const freed = await reapWorkers(engine, gone)
    if (freed > 0) engine.log.warn({ workers: gone, jobs: freed }, 'took over the jobs of workers that are gone')
    return freed
  }

  return {
    renew,
    /** One round of upkeep; says whether there is new work. */
    async keep(): Promise<boolean> {
      await renew()
      const freed = await takeOver()
      if (Date.now() - sweptAt > sweepEveryMs) {
        sweptAt = Date.now()
        await unblockStranded(engine)
      }
      return freed > 0
    },
  }
}
