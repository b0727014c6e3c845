// CPU time and memory of process trees from /proc, the figures that survive a noisy machine.
import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

type Stat = { parent: number; cpuMs: number; reapedMs: number }

function stat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const ms = (index: number) => ((fields[index] ?? 0) * 1000) / TICKS_PER_SECOND
    return { parent: fields[1] ?? 0, cpuMs: ms(11) + ms(12), reapedMs: ms(13) + ms(14) }
  } catch {
    return null
  }
}

function tree(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    const found = pid ? stat(pid) : null
    if (found) parents.set(pid, found.parent)
  }
  const inside = (pid: number): boolean =>
    pid === root || (parents.has(pid) && parents.get(pid) !== 0 && inside(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(inside)
}

/** CPU milliseconds that a process and all its children (also those gone) have used so far. */
export function cpuMs(root: number): number {
  const own = stat(root)
  return tree(root).reduce((sum, pid) => sum + (stat(pid)?.cpuMs ?? 0), own?.reapedMs ?? 0)
}

/** Resident memory of one process in MB. */
export function rssMb(pid: number): number {
  const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(match?.[1] ?? 0) / 1024)
}

/** Waits until the processes rest, at most a minute: a shop that has just opened makes its search index and first figures. */
export async function untilQuiet(...pids: number[]): Promise<void> {
  const spent = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0)
  for (let second = 0, calm = 0; second < 60 && calm < 4; second++) {
    const before = spent()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    calm = spent() - before < 30 ? calm + 1 : 0
  }
}
