import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packStatic, startAfterPaint } from './pack.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'pack-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

it('packs scripts and styles as they are then, and nothing else', async () => {
  write('react.js', 'exports.hydrateRoot=1')
  write('mugs.js', 'exports.mugs=1')
  write('shop.css', 'p{color:red}')
  write('font.woff2', 'x')
  await packStatic(folder)
  await packStatic(folder)
  expect(read('react.js')).toBe('//# allFunctionsCalledOnLoad\nexports.hydrateRoot=1')
  expect(read('mugs.js')).toBe('exports.mugs=1')
  for (const name of ['react.js', 'mugs.js', 'shop.css'])
    expect(brotliDecompressSync(readFileSync(path.join(folder, `${name}.br`))).toString()).toBe(read(name))
  expect(existsSync(path.join(folder, 'font.woff2.br'))).toBe(false)
})

it('lets the runtime wait for the first paint once, however often it is packed', async () => {
  write('turbopack-1.js', '(()=>{globalThis.started=1})();')
  await packStatic(folder)
  const packed = read('turbopack-1.js')
  await packStatic(folder)
  expect(read('turbopack-1.js')).toBe(packed)
  const painted: (() => void)[] = []
  class Observer {
    constructor(work: () => void) {
      painted.push(work)
    }
    observe() {}
  }
  const started = { started: 0 }
  new Function('document', 'PerformanceObserver', 'setTimeout', 'globalThis', packed)(
    { visibilityState: 'visible' },
    Observer,
    () => {},
    started,
  )
  expect(started.started).toBe(0)
  painted[0]!()
  expect(started.started).toBe(1)
})

it('leaves a runtime of another shape alone', () => {
  expect(startAfterPaint('var a=1')).toBe('var a=1')
})
