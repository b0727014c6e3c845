// npm run bench -- search [--data DIR] [--only spelling,latency,…] [--products F] [--judged F] [--dictionary F] [--spelling F]:
// how good and how fast search is, on public sets; any files of the same layout will do.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type FileName, files, findIn } from './search/data.ts'

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
  for (const name of names) {
    // What no part asks for may be missing.
    const file = values[name] ?? findIn(values.data, name)
    if (file) symlinkSync(path.resolve(file), path.join(dir, 'search', files[name]))
  }
  return { dir, tidy: () => rmSync(dir, { recursive: true }) }
}

const parts: Record<string, (dir: string) => unknown> = {
  homeDepot: async (dir) => (await import('./search/home-depot.ts')).homeDepot(dir, log),
  retrieval: async (dir) => (await import('./search/retrieval.ts')).retrieval(dir, log),
  spelling: async (dir) => (await import('./search/spelling.ts')).spelling(dir, log),
  latency: async (dir) => (await import('./search/latency.ts')).latency(dir, log),
  index: async (dir) => (await import('./search/index-size.ts')).indexSize(dir, log),
}

type Figures = Record<string, unknown>
const numberIn = (figures: Figures, name: string) => (typeof figures[name] === 'number' ? figures[name] : NaN)
const gain = (figures: Figures, ours: string, theirs: string) => numberIn(figures, ours) - numberIn(figures, theirs)
const atLeast = (figure: string, bar: number) => (all: Figures) => numberIn(all, figure) >= bar
const below = (figure: string, bar: number) => (all: Figures) => numberIn(all, figure) < bar

/** What is shown of each part, and when it counts as reached; figures without a test are there to compare with. */
const bars: [part: string, figure: string, bar: string, isReached?: (figures: Figures) => boolean][] = [
  ['homeDepot', 'ndcg10', '≥ BM25 + .02', (all) => gain(all, 'ndcg10', 'bm25Ndcg10') >= 0.02],
  ['homeDepot', 'bm25Ndcg10', 'baseline'],
  ['homeDepot', 'gain95', 'above 0', ({ gain95 }) => Array.isArray(gain95) && (gain95[0] as number) > 0],
  ['homeDepot', 'rmse', '≤ .470', ({ rmse }) => typeof rmse === 'number' && rmse <= 0.47],
  ['retrieval', 'recall100', '≥ BM25 + .08', (all) => gain(all, 'recall100', 'bm25Recall100') >= 0.08],
  ['retrieval', 'bm25Recall100', 'baseline'],
  ['retrieval', 'gain', '≥ .08', atLeast('gain', 0.08)],
  ['retrieval', 'plainBm25Recall100', 'words as written'],
  ['retrieval', 'plainGain', 'over those'],
  ['spelling', 'top1', '≥ .78', atLeast('top1', 0.78)],
  ['latency', 'queryP95Ms', '< 10', below('queryP95Ms', 10)],
  ['latency', 'queryP95CpuMs', '< 10', below('queryP95CpuMs', 10)],
  ['latency', 'hybridP95CpuMs', 'hybrid half'],
  ['latency', 'lexicalP95CpuMs', 'lexical half'],
  ['latency', 'autocompleteP95Ms', '< 3', below('autocompleteP95Ms', 3)],
  ['latency', 'autocompleteP95CpuMs', '< 3', below('autocompleteP95CpuMs', 3)],
  ['index', 'productsPerS', '≥ 10,000', atLeast('productsPerS', 10_000)],
  [
    'index',
    'bytesPerProduct',
    '≤ 400',
    ({ bytesPerProduct }) => typeof bytesPerProduct === 'number' && bytesPerProduct <= 400,
  ],
]

const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(5))
  if (Array.isArray(value)) return value.map(rounded)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]))
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
      log(
        `${name} took ${((performance.now() - start) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`,
      )
    }
  } finally {
    tidy()
  }
  const rows = bars.flatMap(([part, figure, bar, isReached]) => {
    const figures = results[part]
    if (figures?.[figure] === undefined) return []
    const reached = isReached ? (isReached(figures) ? 'yes' : 'NO') : '–'
    return [[`${part}.${figure}`, { value: String(figures[figure]), reach: bar, reached }] as const]
  })
  console.table(Object.fromEntries(rows))
  console.log(JSON.stringify({ bench: 'search', ...results }))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
