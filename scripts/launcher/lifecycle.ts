// Ending in order: whatever was started is stopped again, last first, on Ctrl-C, SIGTERM or failure.
import { endRunningTools, parentOf } from './process.ts'

type Stop = { name: string; stop: () => Promise<void> | void }

const stops: Stop[] = []
let isStopping = false

/** Remembers how to stop something; it will be stopped before everything registered earlier. */
export function onStop(name: string, stop: Stop['stop']): void {
  stops.push({ name, stop })
}

/** Stops everything, last started first, and ends the process. A second call does nothing. */
export async function shutDown(exitCode: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  endRunningTools()
  for (const { name, stop } of stops.reverse()) {
    try {
      await stop()
    } catch (error) {
      console.error(`  ! could not stop ${name}: ${(error as Error).message}`)
    }
  }
  process.exit(exitCode)
}

/** Shuts down on the usual signals, and when npm, which started us, is gone. A second Ctrl-C ends at once. */
export function stopOnSignals(): void {
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      if (isStopping && signal === 'SIGINT') process.exit(exitCode)
      if (!isStopping) console.log('\n  Stopping …')
      void shutDown(signal === 'SIGHUP' ? exitCode : 0)
    })
  }
  if (process.env.npm_lifecycle_event) stopWithNpm()
}

// npm starts us through a shell that outlives it; when either of the two is gone, nobody can stop us any more.
function stopWithNpm(): void {
  const shell = process.ppid
  const npm = parentOf(shell)
  setInterval(() => {
    if (process.ppid !== shell || (npm !== null && parentOf(shell) !== npm)) void shutDown(1)
  }, 1000).unref()
}
