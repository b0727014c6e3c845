import 'server-only'
import { Client } from 'pg'
import { runSql, type SqlRunner } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

const CHANNEL = 'souk_tags'
const ALL = '*'
const PAYLOAD_LIMIT = 7_000

type TagClock = {
  times: Map<string, number>
  allChangedAt: number
  stop?: () => Promise<void>
  followers?: Set<(tags: readonly string[]) => void>
}
const holder = globalThis as typeof globalThis & { soukTagClock?: TagClock }
const clock: TagClock = (holder.soukTagClock ??= { times: new Map(), allChangedAt: 0 })

function touch(tag: string): void {
  if (tag === ALL) {
    clock.allChangedAt = Date.now()
    clock.times.clear()
  } else {
    clock.times.set(tag, Date.now())
    if (clock.times.size > 200_000) touch(ALL)
  }
}

function hear(tags: readonly string[]): void {
  for (const tag of tags) touch(tag)
  for (const follower of clock.followers ?? []) follower(tags)
}

/** When any of the tags last changed, in milliseconds; 0 if never heard of. */
export function lastChange(tags: readonly string[]): number {
  return tags.reduce((latest, tag) => Math.max(latest, clock.times.get(tag) ?? 0), clock.allChangedAt)
}

/**
 * Calls back with the tags of every change, made by whichever process, once it is committed; `*` stands for all, also when
 * news may have been missed. Returns how to stop. Silent until `startTagClock`.
 */
export function followTags(follower: (tags: readonly string[]) => void): () => void {
  const followers = (clock.followers ??= new Set())
  followers.add(follower)
  return () => void followers.delete(follower)
}

/**
 * Declares that what was made from these tags is out of date, in every process.
 * Inside a transaction the news travels at its commit and not at all when it rolls back.
 */
export async function invalidateTags(on: SqlRunner | null, tags: readonly string[]): Promise<void> {
  const unique = [...new Set(tags)]
  for (const tag of unique) touch(tag)
  for (let start = 0; start < unique.length; ) {
    let end = start
    let bytes = 2
    while (end < unique.length && (bytes += (unique[end]?.length ?? 0) + 3) < PAYLOAD_LIMIT) end++
    await runSql(on, `SELECT pg_notify('${CHANNEL}', $1::text) IS NULL AS sent`, [
      JSON.stringify(unique.slice(start, end)),
    ])
    start = end
  }
}

/** Forgets everything cached in every process: after an import or a restore. */
export function invalidateEverything(on: SqlRunner | null): Promise<void> {
  return invalidateTags(on, [ALL])
}

/**
 * Starts listening for changes made by other processes. When a lost connection is back, everything cached is distrusted;
 * until then it is served as it was, because a shop without its database had better show old pages than none.
 */
export function startTagClock(): void {
  if (clock.stop) return
  let client: Client | null = null
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    if (stopped) return
    const next = new Client({ connectionString: env.DATABASE_URL, keepAlive: true })
    client = next
    let lost = false
    let wasUp = false
    const retry = (error?: Error) => {
      if (lost || stopped) return
      lost = true
      if (error) log.warn({ err: error }, 'the cache lost its news channel; connecting again')
      next.end().catch(() => {})
      timer = setTimeout(connect, wasUp ? 50 : 1_000)
    }
    next.on('error', retry)
    next.on('end', () => retry())
    next.on('notification', ({ payload }) => {
      hear(JSON.parse(payload ?? '[]') as string[])
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${CHANNEL}`)
      wasUp = true
      hear([ALL])
    } catch (error) {
      retry(error as Error)
    }
  }
  clock.stop = async () => {
    stopped = true
    clearTimeout(timer)
    clock.stop = undefined
    await client?.end().catch(() => {})
  }
  void connect()
}

/** Stops listening; for a clean end of the process and for tests. */
export async function stopTagClock(): Promise<void> {
  await clock.stop?.()
}
