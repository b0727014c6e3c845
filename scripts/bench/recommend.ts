// npm run bench -- recommend [--data DIR] [--only ml1m,…] [--set NAME --train F [--test F]]: quality of recommendations.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measureRatings, ml100k } from './recommend/ml100k.ts'
import { ml1m, trainAndTest } from './recommend/ml1m.ts'

type Log = (text: string) => void
type Part = (dataDir: string, log: Log) => Promise<unknown>

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string' },
    set: { type: 'string' },
    train: { type: 'string' },
    test: { type: 'string' },
  },
})
const parts: Record<string, Part> = { ml1m, ml100k, beauty: other('beauty'), serving: other('serving') }

// These two stand in files of their own, loaded when they are asked for.
function other(name: 'beauty' | 'serving'): Part {
  return async (dataDir, log) => {
    const file = new URL(`./recommend/${name}.ts`, import.meta.url)
    if (!existsSync(file)) {
      log('skipped: this part is not there')
      return null
    }
    const loaded = (await import(file.href)) as Record<string, Part>
    return loaded[name]!(dataDir, log)
  }
}

// One other set: two files of lines, one table of ratings (.inter), or one file of sequences whose last item is the test.
async function measureSet(name: string, train: string, test: string | undefined): Promise<unknown> {
  const log: Log = (text) => console.log(`· ${name}: ${text}`)
  if (test) return trainAndTest(train, test, log)
  if (/\.inter(\.gz)?$/.test(train)) return measureRatings(train, log)
  const { leaveLastOut } = await import('./recommend/beauty.ts')
  return leaveLastOut(train, log)
}

async function main(): Promise<void> {
  const found: Record<string, unknown> = {}
  if (values.set) {
    if (!values.train) throw new Error('--set NAME needs --train FILE.')
    found[values.set] = await measureSet(values.set, values.train, values.test)
  } else {
    const names = values.only?.split(',') ?? Object.keys(parts)
    for (const name of names) {
      const part = parts[name]
      if (!part) throw new Error(`There is no part ${name}; there are ${Object.keys(parts).join(', ')}.`)
      found[name] = await part(path.resolve(values.data), (text) => console.log(`· ${name}: ${text}`))
    }
  }
  console.log(JSON.stringify({ bench: 'recommend', ...found }))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
