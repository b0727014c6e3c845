import { type KernelMemory, treeKernel } from './kernel'

/**
 * Starts threads that help to count histograms. They get their program as text: a file would have to be found again in
 * a built shop. Threads that cannot start are done without, for the calling thread takes whatever columns are left.
 */
export function startHelpers(memory: KernelMemory, count: number): () => Promise<void> {
  if (count < 1) return async () => undefined
  // Asked for by name, so that bundlers do not look for a worker's file.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  // A development server wraps named functions in a call of this name.
  const source = `const __name = (wrapped) => wrapped
const kernel = (${treeKernel.toString()})(require('node:worker_threads').workerData)
kernel.serve()`
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(source, { eval: true, workerData: memory, execArgv: [], env: {} })
    worker.on('error', () => undefined)
    worker.unref()
    return worker
  })
  return async () => {
    treeKernel(memory).stop()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
