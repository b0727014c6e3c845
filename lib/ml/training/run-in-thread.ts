import 'server-only'
import path from 'node:path'
import { deserialize } from 'node:v8'
import { AppError } from '@/lib/errors'

export type ThreadCall = {
  call: string
  /** arguments as written by `node:v8`; null stays null */
  input: (Buffer | null)[]
  /** gives null instead of failing the rest */
  mayFail?: boolean
}
type Options = {
  module: string
  calls: ThreadCall[]
  seed: number
  minutes: number
  memoryMb: number
  onProgress?: (share: number) => void
}
type Message = { progress?: number; results?: (Uint8Array | null)[] }

const watchEveryMs = 500

/**
 * Calls functions of a module in a thread of its own, so that the jobs beside it go on. Resolves with what they returned
 * (null for a function the module does not have) and the most memory the process took more meanwhile. Throws what a function
 * throws, and `unavailable` when it takes longer or more memory than allowed: the thread is ended then.
 */
export async function runInThread({
  module,
  calls,
  seed,
  minutes,
  memoryMb,
  onProgress,
}: Options): Promise<{ outputs: unknown[]; peakMb: number }> {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const root = process.cwd()
  const worker = new Worker(path.join(/* turbopackIgnore: true */ root, 'lib/ml/training/thread.mjs'), {
    workerData: { file: path.join(/* turbopackIgnore: true */ root, module), calls, seed },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  // Typed arrays live outside the heap that resourceLimits bounds, so the process as a whole is watched too.
  const before = process.memoryUsage.rss()
  let peak = 0
  let watch: NodeJS.Timeout | undefined
  try {
    const results = await new Promise<(Uint8Array | null)[]>((resolve, reject) => {
      const deadline = Date.now() + minutes * 60_000
      const tooMuch = () => new AppError('unavailable', `The training took more memory than its ${memoryMb} MB.`)
      watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss() - before)
        if (Date.now() > deadline)
          reject(new AppError('unavailable', `The training took longer than its ${minutes} minutes.`))
        if (peak > memoryMb * 1e6) reject(tooMuch())
      }, watchEveryMs)
      worker.on('message', (message: Message) => {
        if (message.progress !== undefined) onProgress?.(message.progress)
        else resolve(message.results ?? [])
      })
      worker.on('error', (error) =>
        reject((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
      )
      worker.on('exit', () => reject(new AppError('unavailable', 'The training thread ended without a result.')))
    })
    peak = Math.max(peak, process.memoryUsage.rss() - before)
    return {
      outputs: results.map((bytes) => (bytes ? (deserialize(bytes) as unknown) : null)),
      peakMb: Math.round(peak / 1e5) / 10,
    }
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}
