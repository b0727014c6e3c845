// Worker threads for number crunching over shared memory. A kernel is sent as its source text, so that the same code
// runs from TypeScript, from tests and from a bundle, where a worker's file would lie elsewhere in each.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * A function that uses nothing but its arguments and the language: no imports, no variables around it. It splits its
 * work by `thread` (0..threads-1) and leaves its results in shared memory.
 */
export type Kernel<T> = (task: T, thread: number, threads: number) => void

/** How many threads a training uses unless told otherwise. */
export const defaultThreads = Math.max(1, Math.min(availableParallelism(), 8))

/**
 * Runs a kernel in worker threads and waits for all of them, so that this thread keeps answering; with one thread it
 * runs right here. Rejects with the first error thrown in a kernel, or when `signal` aborts, with no thread left behind.
 */
export async function runThreads<T>(
  kernel: Kernel<T>,
  task: T,
  { threads = defaultThreads, signal }: { threads?: number; signal?: AbortSignal } = {},
): Promise<void> {
  signal?.throwIfAborted()
  if (threads <= 1) return kernel(task, 0, 1)
  const workers = Array.from({ length: threads }, (_, thread) => {
    // Loaders that keep function names wrap inner functions in a call of `__name`, which does not travel along.
    const source = `const { workerData } = require('node:worker_threads')
const __name = (named) => named
;(${kernel.toString()})(workerData.task, workerData.thread, workerData.threads)`
    return new Worker(source, { eval: true, execArgv: [], env: {}, workerData: { task, thread, threads } })
  })
  const abort = () => workers.forEach((worker) => void worker.terminate())
  signal?.addEventListener('abort', abort, { once: true })
  try {
    await Promise.all(workers.map(ended))
  } finally {
    signal?.removeEventListener('abort', abort)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  signal?.throwIfAborted()
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => resolve())
  })
}
