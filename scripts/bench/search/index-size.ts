import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildIndex, indexFromBytes } from '../../../lib/search/engine/search-index.ts'
import { product } from '../../../lib/search/engine/search-index.fixture.ts'
import { loadProducts } from './data.ts'

const ROUNDS = 3

export type IndexFigures = {
  productsPerS: number
  productsPerCpuS: number
  bytesPerProduct: number
  fileBytesPerProduct: number
  parts: Record<string, number>
}

/** Memory in use after everything unreachable is gone, JavaScript's heap and typed arrays together. */
function memoryInUse(): number {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** How fast titles become an index and how much memory it takes: the difference of memory in use before and after, with one search run. */
export function indexSize(dir: string, log: (text: string) => void): IndexFigures {
  const documents = loadProducts(dir).map(({ id, title }) => product(id, title))
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = memoryInUse()
    const start = performance.now()
    const cpu = process.cpuUsage()
    const index = buildIndex(documents)
    const { user, system } = process.cpuUsage(cpu)
    const seconds = (performance.now() - start) / 1000
    index.search({ query: 'light', facets: true })
    const bytes = memoryInUse() - before
    const { bytes: parts } = index.stats()
    return {
      seconds,
      cpuSeconds: (user + system) / 1e6,
      bytes: Math.max(bytes, parts.total),
      parts,
      file: index.toBytes(),
    }
  })
  rounds.sort((a, b) => a.seconds - b.seconds)
  const middle = rounds[Math.floor(ROUNDS / 2)] as (typeof rounds)[number]
  const amount = documents.length
  const start = performance.now()
  indexFromBytes(middle.file)
  const loadMs = performance.now() - start
  const parts = Object.fromEntries(
    Object.entries(middle.parts).map(([name, bytes]) => [name, Math.round(bytes / amount)]),
  )
  const figures = {
    productsPerS: Math.round(amount / middle.seconds),
    productsPerCpuS: Math.round(amount / middle.cpuSeconds),
    bytesPerProduct: Math.round(Math.max(...rounds.map(({ bytes }) => bytes)) / amount),
    fileBytesPerProduct: Math.round(middle.file.length / amount),
    parts,
  }
  log(
    `index: ${amount} titles, ${figures.productsPerS} products/s, ${figures.bytesPerProduct} bytes a product in memory, ${figures.fileBytesPerProduct} on disk, opened in ${loadMs.toFixed(0)} ms; by part ${JSON.stringify(parts)}`,
  )
  return figures
}
