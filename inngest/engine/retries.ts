import type { FunctionConfig } from './types'

const defaultRetries = 4
const mostRetries = 20

/** How often a call of the function is tried in all. */
export function maxAttempts(fn: FunctionConfig): number {
  const retries = fn.steps.step.retries?.attempts ?? defaultRetries
  return Math.max(0, Math.min(mostRetries, retries)) + 1
}
