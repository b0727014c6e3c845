import 'server-only'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { pool, sqlTotals } from '@/lib/db/pool'
import { env } from '@/lib/env'

function create() {
  const registry = new Registry()
  registry.setDefaultLabels({ role: env.SOUK_ROLE })
  collectDefaultMetrics({ register: registry, prefix: 'souk_' })
  const registers = [registry]
  const requests = new Histogram({
    name: 'souk_http_request_seconds',
    help: 'Time to answer an API request',
    labelNames: ['operation', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  new Counter({
    name: 'souk_sql_statements_total',
    help: 'SQL statements sent by this process',
    registers,
    collect() {
      this.reset()
      this.inc(sqlTotals.statements)
    },
  })
  new Counter({
    name: 'souk_sql_seconds_total',
    help: 'Seconds spent waiting for SQL statements',
    registers,
    collect() {
      this.reset()
      this.inc(sqlTotals.seconds)
    },
  })
  new Gauge({
    name: 'souk_db_connections',
    help: 'Connections of the pool by state',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  const behaviour = new Counter({
    name: 'souk_behaviour_events_total',
    help: 'Behaviour events by what became of them: written, ignored (unknown product, seen before) or dropped (no room, no database)',
    labelNames: ['outcome'],
    registers,
  })
  return { registry, requests, behaviour }
}

const holder = globalThis as typeof globalThis & { soukMetrics?: ReturnType<typeof create> }
const metrics = (holder.soukMetrics ??= create())

/** The Prometheus registry; other tools may register their own metrics with it. */
export const registry = metrics.registry

/** Notes one answered API request. */
export function observeRequest(operation: string, method: string, status: number, seconds: number): void {
  metrics.requests.observe({ operation, method, status: String(status) }, seconds)
}

/** Notes what became of behaviour events. */
export function countBehaviour(outcome: 'written' | 'ignored' | 'dropped', events: number): void {
  if (events > 0) metrics.behaviour.inc({ outcome }, events)
}
