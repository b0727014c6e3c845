// npm run bench -- search [--data DIR] [--only spelling,latency,…] [--products F] [--judged F] [--dictionary F] [--spelling F]:
// how good and how fast search is, on public sets; any files of the same layout will do.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fileIn, type FileName, files } from './search/data.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string' },
    products: { type: 'string' },
    judged: { type: 'string' },
    dictionary: { type: 'string' },
    spelling: { type: 'string' },
  },
})

const log = (text: string) => console.log(`· ${text}`)

/** The data folder; with single files given, a folder of links in which they stand for the usual ones. */
function dataFolder(): { dir: string; tidy: () => void } {
  const names = Object.keys(files) as FileName[]
  if (names.every((name) => values[name] === undefined)) return { dir: path.resolve(values.data), tidy: () => {} }
  const dir = mkdtempSync(path.join(tmpdir(), 'souk-bench-'))
  mkdirSync(path.join(dir, 'search'))
  for (const name of names) symlinkSync(path.resolve(values[name] ?? fileIn(values.data, name)), path.join(dir, 'search', files[name]))
  return { dir, tidy: () => rmSync(dir, { recursive: true }) }
}

const parts: Record<string, (dir: string) => unknown> = {
  homeDepot: async (dir) => (await import('./search/home-depot.ts')).homeDepot(dir, log),
  retrieval: async (dir) => (await import('./search/retrieval.ts')).retrieval(dir, log),
  spelling: async (dir) => (await import('./search/spelling.ts')).spelling(dir, log),
  latency: async (dir) => (await import('./search/latency.ts')).latency(dir, log),
  index: async (dir) => (await import('./search/index-size.ts')).indexSize(dir, log),
}

/** What counts as reached, by row; the figure itself is shown beside it. */
type Figures = Record<string, number>
const bars: [part: string, figure: string, reached: (value: never, all: Figures) => boolean, bar: string][] = [
  ['homeDepot', 'ndcg10', (value: number, all) => value >= (all.bm25Ndcg10 ?? 1) + 0.02, '≥ BM25 + .02'],
  ['homeDepot', 'bm25Ndcg10', () => true, 'baseline'],
  ['homeDepot', 'gain95', ([low]: [number, number]) => low > 0, 'above 0'],
  ['homeDepot', 'rmse', (value: number) => value <= 0.47, '≤ .470'],
  ['retrieval', 'recall100', (value: number, all) => value >= (all.bm25Recall100 ?? 1) + 0.08, '≥ BM25 + .08'],
  ['retrieval', 'bm25Recall100', () => true, 'baseline'],
  ['spelling', 'top1', (value: number) => value >= 0.78, '≥ .78'],
  ['latency', 'queryP95Ms', (value: number) => value < 10, '< 10'],
  ['latency', 'autocompleteP95Ms', (value: number) => value < 3, '< 3'],
  ['index', 'productsPerS', (value: number) => value >= 10_000, '≥ 10,000'],
  ['index', 'bytesPerProduct', (value: number) => value <= 400, '≤ 400'],
]

const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(5))
  if (Array.isArray(value)) return value.map(rounded)
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]))
  return value
}

async function main(): Promise<void> {
  const chosen = values.only?.split(',') ?? Object.keys(parts)
  const unknown = chosen.filter((name) => !(name in parts))
  if (unknown.length > 0) throw new Error(`--only takes ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}`)
  const { dir, tidy } = dataFolder()
  const results: Record<string, Record<string, unknown>> = {}
  try {
    for (const name of chosen) {
      const start = performance.now()
      results[name] = rounded(await parts[name]?.(dir)) as Record<string, unknown>
      log(`${name} took ${((performance.now() - start) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`)
    }
  } finally {
    tidy()
  }
  const rows = bars.flatMap(([part, figure, reached, bar]) => {
    const value = results[part]?.[figure]
    return value === undefined ? [] : [[`${part}.${figure}`, { value: String(value), reach: bar, reached: reached(value as never, results[part] as Figures) ? 'yes' : 'NO' }] as const]
  })
  console.table(Object.fromEntries(rows))
  console.log(JSON.stringify({ bench: 'search', ...results }))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
