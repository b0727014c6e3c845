import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { lastChange, tags } from '@/lib/cache'
import { log } from '@/lib/log'
import { closeAlert, raiseAlert } from '@/lib/ml/monitoring/alerts'
import { readArtefacts } from '@/lib/ml/registry/artefacts'
import { modelBeside, noteBroken, servableVersions } from '@/lib/ml/registry/live-model'
import type { Files, VersionInfo } from '@/lib/ml/registry/types'
import { countAnswer } from './serving-stats'
import { noteAgreement } from './shadow-stats'
import { isInTrial } from './trial-arm'

type Loaded<T> = { value: T; info: VersionInfo | null; users: number; isReplaced: boolean }

export type ModelOptions<T> = {
  /** Makes what answers from the files of a version; what it throws marks the version as broken. */
  load(files: Files, info: VersionInfo): T | Promise<T>
  /** What answers while no version can: always there, never fails. */
  fallback: () => T
  /** Lets go of a version that was replaced, once nobody uses it any more. */
  dispose?: (value: T) => void | Promise<void>
  /** How far two answers agree, 0 to 1, where a version in shadow answers beside the live one. */
  agreement?: (live: unknown, shadow: unknown) => number
  /** Share of calls that the shadow also answers. */
  shadowShare?: number
}

export type ModelSlot<T> = {
  /** What answers now, without waiting; version 0 is the fallback. Begins to look for a newer version when there may be one. */
  current(): { value: T; version: number }
  /** The canary's version when it is to answer this visitor, else null; always the same for a visitor while it runs. */
  canaryFor(visitorId: string | null): number | null
  /**
   * Runs `work` with what answers now: the canary for `isTrial`, where there is one. A version that fails is answered for by
   * the live one, then by the fallback; only the fallback's own failure is thrown.
   */
  use<R>(work: (value: T, version: number) => R | Promise<R>, isTrial?: boolean): Promise<R>
  /** Resolves when the newest version was looked for and opened, or could not be. */
  ready(): Promise<void>
}

const lookAgainAfterMs = 60_000
const firstLoadPatienceMs = 2_000
const holder = globalThis as typeof globalThis & { soukModels?: Map<string, ModelSlot<unknown>> }
const slots = (holder.soukModels ??= new Map())

/**
 * The one place in this process where a model answers. Opens the live version at the first use, swaps it without a pause
 * when another goes live anywhere, and goes back to the version before, then to the fallback, when files are broken.
 */
export function openModel<T>(name: string, options: ModelOptions<T>): ModelSlot<T> {
  const known = slots.get(name) as ModelSlot<T> | undefined
  if (known) return known
  const slot = createSlot(name, options)
  slots.set(name, slot as ModelSlot<unknown>)
  return slot
}

/** Forgets every opened model; for tests that stand for another process. */
export function closeModels(): void {
  slots.clear()
}

function createSlot<T>(name: string, options: ModelOptions<T>): ModelSlot<T> {
  let live: Loaded<T> | null = null
  let shadow: Loaded<T> | null = null
  let canary: Loaded<T> | null = null
  let fallback: T | undefined
  let triedId: string | null = null
  let checkedAt = 0
  let checking: Promise<void> | null = null

  const base = (): T => (fallback ??= options.fallback())

  const release = (loaded: Loaded<T>) => {
    if (loaded.isReplaced && loaded.users === 0)
      void Promise.resolve(options.dispose?.(loaded.value)).catch((error: unknown) =>
        log.warn({ err: error, model: name }, 'a model was not let go cleanly'),
      )
  }

  const replace = (old: Loaded<T> | null) => {
    if (!old) return
    old.isReplaced = true
    release(old)
  }

  async function open(info: VersionInfo): Promise<Loaded<T> | null> {
    try {
      const value = await options.load(await readArtefacts(info.artefacts), info)
      void noteBroken(info.id, null)
      return { value, info, users: 0, isReplaced: false }
    } catch (error) {
      const reason = (error as Error).message
      log.error({ err: error, model: name, version: info.version }, 'a model version could not be opened')
      await noteBroken(info.id, reason)
      await raiseAlert({
        model: name,
        kind: 'broken',
        key: `v${info.version}`,
        message: `Version ${info.version} could not be opened: ${reason}`,
      })
      return null
    }
  }

  async function openLive(): Promise<void> {
    const versions = await servableVersions(name)
    const wanted = versions[0]?.id ?? null
    if (wanted === triedId && (live?.info?.id ?? null) === wanted) return
    triedId = wanted
    if (live?.info?.id === wanted) return
    for (const version of versions) {
      if (live?.info?.id === version.id) return
      const next = await open(version)
      if (!next) continue
      const old = live
      live = next
      replace(old)
      if (version.stage === 'live') await closeAlert(name, 'broken', `v${version.version}`)
      log.info({ model: name, version: version.version }, 'a model version answers')
      return
    }
    const old = live
    live = null
    replace(old)
  }

  async function openShadow(): Promise<void> {
    if (!options.agreement) return
    const wanted = await modelBeside(name, 'shadow')
    if ((shadow?.info?.id ?? null) === (wanted?.id ?? null)) return
    const old = shadow
    shadow = wanted ? await open(wanted) : null
    replace(old)
  }

  async function openCanary(): Promise<void> {
    const wanted = await modelBeside(name, 'canary')
    if (canary?.info && canary.info.id === wanted?.id) {
      canary.info = wanted
      return
    }
    const old = canary
    canary = wanted ? await open(wanted) : null
    replace(old)
  }

  function refresh(): Promise<void> {
    if (checking) return checking
    checkedAt = Date.now()
    checking = Promise.all([openLive(), openShadow(), openCanary()])
      .then(() => undefined)
      .catch((error: unknown) =>
        log.warn({ err: error, model: name }, 'could not look for a model version; the one at hand goes on'),
      )
      .finally(() => (checking = null))
    return checking
  }

  const isStale = () => Date.now() - checkedAt > lookAgainAfterMs || lastChange([tags.model(name)]) >= checkedAt

  async function run<R>(loaded: Loaded<T>, work: (value: T, version: number) => R | Promise<R>): Promise<R> {
    loaded.users += 1
    try {
      return await work(loaded.value, loaded.info!.version)
    } finally {
      loaded.users -= 1
      release(loaded)
    }
  }

  function answerInShadow<R>(answer: R, work: (value: T, version: number) => R | Promise<R>): void {
    const [mine, agreement] = [shadow, options.agreement]
    if (!mine || !agreement || Math.random() >= (options.shadowShare ?? 0.1)) return
    setImmediate(async () => {
      try {
        noteAgreement(name, mine.info!.version, agreement(answer, await run(mine, work)))
      } catch {
        noteAgreement(name, mine.info!.version, 0)
      }
    })
  }

  return {
    current() {
      if (isStale()) void refresh()
      return live ? { value: live.value, version: live.info!.version } : { value: base(), version: 0 }
    },
    async ready() {
      await (isStale() || !checking ? refresh() : checking)
    },
    canaryFor(visitorId) {
      if (isStale()) void refresh()
      return canary && isInTrial(canary.info!, visitorId) ? canary.info!.version : null
    },
    async use(work, isTrial = false) {
      if (checkedAt === 0 || (!live && checking))
        await Promise.race([refresh(), sleep(firstLoadPatienceMs, undefined, { ref: false })])
      else if (isStale()) void refresh()
      const started = performance.now()
      let failed = false
      for (const mine of isTrial ? [canary, live] : [live]) {
        if (!mine) continue
        try {
          const answer = await run(mine, work)
          countAnswer(name, mine.info!.version, performance.now() - started)
          if (mine === live) answerInShadow(answer, work)
          return answer
        } catch (error) {
          failed = true
          log.warn(
            { err: error, model: name, version: mine.info!.version },
            'a model failed; what stands behind it answers',
          )
        }
      }
      const answer = await work(base(), 0)
      countAnswer(name, 0, performance.now() - started, failed)
      return answer
    },
  }
}
