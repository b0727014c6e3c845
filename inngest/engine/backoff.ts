import { parseDuration } from './duration'

// The table of Inngest's own server: a function tuned for one behaves the same on the other.
const table = ['15s', '30s', '1m', '2m', '5m', '10m', '20m', '40m', '1h', '2h'].map(parseDuration)

/** Milliseconds before the next try after try number `attempt` (0-based) failed, with up to 30 s of jitter. */
export function defaultBackoff(attempt: number): number {
  const base = table[Math.min(attempt, table.length - 1)] ?? 0
  return base + Math.floor(Math.random() * Math.min(30_000, base))
}
