const warmUp = 400

/** Milliseconds of one query: by the clock, and of processor time of the whole process, which a busy machine hardly changes. */
export type Timing = { p50: number; p95: number; meanCpu: number; p95Cpu: number }

/** The share of sorted values that lies below. */
export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0

/** Runs each text once, after some that are not counted. */
export function measure(texts: readonly string[], ask: (text: string) => void): Timing {
  for (const text of texts.slice(0, warmUp)) ask(text)
  const clock = new Float64Array(texts.length)
  const cpu = new Float64Array(texts.length)
  const all = process.cpuUsage()
  for (const [at, text] of texts.entries()) {
    const start = performance.now()
    const before = process.cpuUsage()
    ask(text)
    const { user, system } = process.cpuUsage(before)
    clock[at] = performance.now() - start
    cpu[at] = (user + system) / 1000
  }
  const { user, system } = process.cpuUsage(all)
  clock.sort()
  cpu.sort()
  return {
    p50: quantile(clock, 0.5),
    p95: quantile(clock, 0.95),
    meanCpu: (user + system) / 1000 / Math.max(1, texts.length),
    p95Cpu: quantile(cpu, 0.95),
  }
}

/** A timing as a line of a log. */
export const told = ({ p50, p95, meanCpu, p95Cpu }: Timing): string =>
  `p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms, CPU mean ${meanCpu.toFixed(2)} p95 ${p95Cpu.toFixed(2)} ms`
