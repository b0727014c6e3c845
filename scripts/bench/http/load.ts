// Load on loopback: a fixed number of requests over ten connections, with the CPU it cost.
import autocannon from 'autocannon'
import { cpuMs } from './cpu.ts'

/** `next` gives another path for each request instead of the same again. */
export type Request = { path: string; method?: 'GET' | 'POST'; body?: string; next?: () => string }
export type Figures = {
  cpuMs: number
  webCpuMs: number
  dbCpuMs: number
  reqPerS: number
  p50Ms: number
  p99Ms: number
  errors: number
}
type Target = { origin: string; pid: number; databasePid: number }

const CONNECTIONS = 10

/** Sends `amount` requests, going through the list, and divides the CPU time of server and database by them. */
export async function load(target: Target, requests: Request[], amount: number): Promise<Figures> {
  const before = { web: cpuMs(target.pid), db: cpuMs(target.databasePid), at: performance.now() }
  const result = await autocannon({
    url: target.origin,
    connections: CONNECTIONS,
    amount,
    requests: requests.map((request) => ({
      method: request.method ?? 'GET',
      path: request.path,
      body: request.body,
      headers: request.body ? { 'content-type': 'application/json' } : {},
      ...(request.next ? { setupRequest: (sent: autocannon.Request) => ({ ...sent, path: request.next?.() }) } : {}),
    })),
  })
  const web = (cpuMs(target.pid) - before.web) / amount
  const db = (cpuMs(target.databasePid) - before.db) / amount
  return {
    cpuMs: web + db,
    webCpuMs: web,
    dbCpuMs: db,
    reqPerS: (amount / (performance.now() - before.at)) * 1000,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.non2xx + result.errors,
  }
}

/** The middle of several rounds, figure by figure. */
export function median(rounds: Figures[]): Figures {
  const middle = (key: keyof Figures) => {
    const sorted = rounds.map((round) => round[key]).sort((a, b) => a - b)
    return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(3))
  }
  return {
    cpuMs: middle('cpuMs'),
    webCpuMs: middle('webCpuMs'),
    dbCpuMs: middle('dbCpuMs'),
    reqPerS: Math.round(middle('reqPerS')),
    p50Ms: middle('p50Ms'),
    p99Ms: middle('p99Ms'),
    errors: Math.max(...rounds.map((round) => round.errors)),
  }
}
