// The thread a training computes in: imports the named module from source and calls its functions one after the other.
import { pathToFileURL } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { file, calls, seed } = workerData
const context = { seed, progress: (share) => parentPort.postMessage({ progress: share }) }
const loaded = await import(pathToFileURL(file).href)
const results = []
for (const { call, input, mayFail } of calls) {
  try {
    const run = loaded[call]
    const output =
      typeof run === 'function'
        ? await run(...input.map((bytes) => (bytes ? deserialize(bytes) : null)), context)
        : undefined
    results.push(output === undefined ? null : serialize(output))
  } catch (error) {
    if (!mayFail) throw error
    results.push(null)
  }
}
parentPort.postMessage({ results })
