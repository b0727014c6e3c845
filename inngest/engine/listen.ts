import type { Pool, PoolClient } from 'pg'
import { holdLiveness } from './claim'
import { channel } from './insert-events'
import type { Log } from './types'

const retryMs = 500

/**
 * Keeps one connection that hears of new work and, by a lock that ends with it, shows that this worker lives.
 * Reconnects when it is lost. Returns a function that ends it.
 */
export async function listen(
  pool: Pool,
  worker: number,
  onNews: (news: string) => void,
  log: Log,
): Promise<() => Promise<void>> {
  let client: PoolClient | undefined
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const fresh = await pool.connect()
    try {
      fresh.on('notification', ({ payload }) => onNews(payload ?? ''))
      fresh.on('error', (error) => lose(fresh, error))
      await fresh.query(holdLiveness, [worker])
      await fresh.query(`LISTEN ${channel}`)
    } catch (error) {
      fresh.release(error as Error)
      throw error
    }
    client = fresh
  }

  function lose(lost: PoolClient, error: Error): void {
    if (client !== lost) return
    client = undefined
    lost.release(error)
    log.warn({ err: error }, 'the connection that hears of new jobs was lost')
    reconnect()
  }

  function reconnect(): void {
    if (stopped) return
    timer = setTimeout(() => {
      connect().then(
        // Anything may have been missed meanwhile.
        () => onNews('functions'),
        (error: unknown) => {
          log.warn({ err: error }, 'no connection to hear of new jobs yet')
          reconnect()
        },
      )
    }, retryMs)
  }

  await connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    // Destroyed, not returned: the next user of the connection must not inherit its lock.
    client?.release(true)
    client = undefined
  }
}
