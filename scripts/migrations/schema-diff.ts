// Compares two Prisma schemas and gives the SQL between them, through the schema engine's WebAssembly build,
// because the native engine is a download that a machine without the internet cannot make.
import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { root } from '../launcher/paths.ts'

type SchemaFile = { path: string; content: string }
type Target = { tag: 'empty' } | { tag: 'schemaDatamodel'; files: SchemaFile[] }
type Engine = {
  diff(input: {
    from: Target
    to: Target
    script: boolean
    exitCode: boolean | null
    filters: { externalTables: string[]; externalEnums: string[] }
  }): Promise<{ exitCode: number; stdout: string | null }>
}

/** The schema as it stands: schema.prisma and one file per domain, in name order. */
export async function readSchema(): Promise<SchemaFile[]> {
  const folder = path.join(root, 'prisma', 'models')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  const files = [path.join(root, 'prisma', 'schema.prisma'), ...names.map((name) => path.join(folder, name))]
  return Promise.all(
    files.map(async (file) => ({ path: path.relative(root, file), content: await readFile(file, 'utf8') })),
  )
}

/** The SQL that turns one schema into another, empty when they are the same; `from` null means an empty database. Needs any database at `url`: the engine asks it for its version and changes nothing. */
export async function diffSchemas(url: string, from: SchemaFile[] | null, to: SchemaFile[]): Promise<string> {
  const engine = await loadEngine(url, to)
  const result = await engine.diff({
    from: from ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = result.stdout ?? ''
  return /^-- This is an empty migration\.\s*$/.test(sql) ? '' : sql
}

async function loadEngine(url: string, schema: SchemaFile[]): Promise<Engine> {
  bindings ??= loadBindings()
  const { SchemaEngine } = await bindings
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  return SchemaEngine.new({ datamodels: schema.map((file) => [file.path, file.content]) }, () => {}, adapter)
}

type Bindings = { SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> } }
let bindings: Promise<Bindings> | undefined

async function loadBindings(): Promise<Bindings> {
  // The engine hands the text of a panic to this global before it stops.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(`schema engine: ${message}`) },
  })
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const engine = await import(pathToFileURL(entry).href)
  const wasm = await WebAssembly.instantiate(await readFile(entry.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': engine,
  })
  engine.__wbg_set_wasm(wasm.instance.exports)
  ;(wasm.instance.exports.__wbindgen_start as () => void)()
  return engine
}
