import 'server-only'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { audit } from '@/lib/audit'
import { systemActor } from '@/lib/auth/actor'
import { invalidateEverything } from '@/lib/cache'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool, sqlTransaction } from '@/lib/db'
import { requestSearchIndex } from '@/lib/search/live/request-search-index'
import { openErrorFile } from '../csv/error-file'
import { inspectCsv } from '../csv/inspect-csv'
import { readCsv } from '../csv/read-csv'
import { ImportError } from '../import-error'
import { insertRows } from '../insert-rows'
import { withImportLock } from '../import-lock'
import { type Checkpoint, type Counts, dropCheckpoint, noCounts, readCheckpoint, writeCheckpoint } from './checkpoint'
import { type Field, mapColumns, type Mapping } from './columns'
import { type Known, readKnown } from './known'
import type { Change, Plan } from './plan'
import { planBatch } from './plan-batch'
import { isRemote, readPictures, storePictures } from './read-pictures'
import { type ProductRow, readRow, type RowError } from './read-row'
import { readState, type Target } from './state'
import { writeBatch } from './write-batch'

const BATCH = 1_000
const SAMPLE = 5

export type ImportOptions = {
  file: string
  apply: boolean
  map?: Partial<Record<Field, string>>
  currency?: string
  warehouse?: string
  errorsFile?: string
  onProgress?: (done: number, total: number, what: string) => void
}
export type ImportReport = {
  applied: boolean
  encoding: string
  separator: string
  mapping: Mapping
  header: string[]
  counts: Counts
  resumedAfterLine: number | null
  newBrands: number
  newCategories: number
  samples: { created: ProductRow[]; updated: Change[]; errors: RowError[] }
  errorsFile: string | null
  currency: string
}

async function findTarget(currency: string | undefined, warehouse: string | undefined): Promise<Target> {
  const lists = await pool.query<{ id: string; currency: string }>(
    `SELECT l.id, l.currency FROM price_lists l JOIN currencies c ON c.code = l.currency
     WHERE l.kind = 'base' AND l.is_active AND l.customer_group_id IS NULL AND CASE WHEN $1::text IS NULL THEN c.is_default ELSE c.code = $1 END ORDER BY l.priority, l.id LIMIT 1`,
    [currency ?? null],
  )
  const houses = await pool.query<{ id: string }>(
    'SELECT id FROM warehouses WHERE is_active AND ($1::text IS NULL OR key = $1) ORDER BY priority, id LIMIT 1',
    [warehouse ?? null],
  )
  if (!lists.rows[0])
    throw new ImportError(
      currency
        ? `The shop has no base price list in ${currency}.`
        : 'The shop has no currency with a base price list yet.',
    )
  if (!houses.rows[0])
    throw new ImportError(warehouse ? `The shop has no warehouse "${warehouse}".` : 'The shop has no warehouse yet.')
  return { currency: lists.rows[0].currency, priceListId: lists.rows[0].id, warehouseId: houses.rows[0].id }
}

/** Reads the header and, so that nothing is written from a broken file, everything behind it once. */
async function survey(
  file: Awaited<ReturnType<typeof inspectCsv>>,
  map: ImportOptions['map'],
): Promise<{ header: string[]; mapping: Mapping; rows: number }> {
  let header: string[] | null = null
  let mapping: Mapping | null = null
  let rows = 0
  for await (const { cells } of readCsv(file)) {
    if (mapping) rows += 1
    else {
      header = cells.map((cell) => cell.replace(/^\ufeff/, '').trim())
      mapping = mapColumns(header, map)
    }
  }
  if (!header || !mapping) throw new ImportError('The file has no header line.')
  return { header, mapping, rows }
}

/**
 * Brings products of a CSV file into the shop: SKUs that are new are created, others get what the file says of them; cells
 * left empty change nothing. Without `apply` only tells what would happen. Rows with errors are left out and listed in a
 * file. One transaction a batch: a run that was killed goes on where it stopped. A second run changes nothing. Throws an
 * ImportError, with nothing written, when the file is broken, and when another import is running.
 */
export async function importProducts(options: ImportOptions): Promise<ImportReport> {
  const file = await inspectCsv(options.file)
  const { header, mapping, rows } = await survey(file, options.map)
  const target = await findTarget(options.currency, options.warehouse)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([file.sha256, mapping.columns, target]))
    .digest('hex')
  return withImportLock(options.apply, async () => {
    const known = await readKnown(pool)
    const before = [known.brands.size, known.categories.size] as const
    const checkpoint = options.apply ? await readCheckpoint(pool, fingerprint) : null
    const errors = await openErrorFile(
      options.errorsFile ?? `${options.file.replace(/\.csv$/i, '')}-errors.csv`,
      checkpoint?.errorBytes ?? 0,
    )
    const run: Run = {
      options,
      mapping,
      target,
      known,
      fingerprint,
      errors,
      folder: path.dirname(options.file),
      counts: { ...(checkpoint?.counts ?? noCounts) },
      touched: new Set(),
      samples: { created: [], updated: [], errors: [] },
    }
    try {
      await eachBatch(run, readCsv(file), rows, checkpoint?.line ?? 0)
      if (options.apply) await finish(run, checkpoint)
    } finally {
      await errors.close()
    }
    return {
      applied: options.apply,
      encoding: file.encoding,
      separator: file.separator,
      mapping,
      header,
      counts: run.counts,
      resumedAfterLine: checkpoint?.line ?? null,
      newBrands: known.brands.size - before[0],
      newCategories: known.categories.size - before[1],
      samples: run.samples,
      errorsFile: errors.bytes > 0 ? errors.path : null,
      currency: target.currency,
    }
  })
}

type Run = {
  options: ImportOptions
  mapping: Mapping
  target: Target
  known: Known
  fingerprint: string
  errors: Awaited<ReturnType<typeof openErrorFile>>
  folder: string
  counts: Counts
  touched: Set<string>
  samples: ImportReport['samples']
}

async function eachBatch(
  run: Run,
  records: ReturnType<typeof readCsv>,
  total: number,
  doneLine: number,
): Promise<void> {
  let batch: { rows: ProductRow[]; errors: RowError[]; failed: number; line: number } = {
    rows: [],
    errors: [],
    failed: 0,
    line: 0,
  }
  let isHeader = true
  for await (const record of records) {
    if (isHeader) {
      isHeader = false
      continue
    }
    if (record.line <= doneLine) {
      run.known.skuLines.set((record.cells[run.mapping.columns.sku ?? -1] ?? '').trim(), record.line)
      continue
    }
    const { row, errors } = readRow(record, run.mapping, run.target.currency)
    // Variants of one product stay together, so that the first of them speaks for it.
    if (batch.rows.length >= BATCH && row.group !== batch.rows.at(-1)?.group) {
      await runBatch(run, batch, total)
      batch = { rows: [], errors: [], failed: 0, line: 0 }
    }
    if (errors.length === 0) batch.rows.push(row)
    else {
      batch.errors.push(...errors)
      batch.failed += 1
    }
    batch.line = record.line
  }
  if (batch.line > 0) await runBatch(run, batch, total)
}

async function runBatch(
  run: Run,
  { rows, errors, failed, line }: { rows: ProductRow[]; errors: RowError[]; failed: number; line: number },
  total: number,
): Promise<void> {
  const { options, target, known, counts } = run
  const { pictures, wrong } = await readPictures(pool, rows, run.folder)
  const sound = rows.filter((row) => !row.image || !wrong.has(row.image))
  const pictureErrors = rows.flatMap((row) =>
    row.image && wrong.has(row.image)
      ? [{ line: row.line, sku: row.sku, column: 'image', message: wrong.get(row.image) ?? '' }]
      : [],
  )
  const note = async (plan: Plan) => {
    const all = [...errors, ...pictureErrors, ...plan.errors].sort((a, b) => a.line - b.line)
    await run.errors.add(all)
    counts.rows += rows.length + failed
    counts.created += plan.created.length
    counts.updated += plan.updated.length
    counts.unchanged += plan.unchanged
    counts.failed += failed + pictureErrors.length + plan.errors.length
    counts.newProducts += plan.newProducts
    counts.remotePictures += sound.filter((row) => row.image && isRemote(row.image)).length
    run.samples.created.push(...plan.created.slice(0, SAMPLE - run.samples.created.length))
    run.samples.updated.push(...plan.updated.slice(0, SAMPLE - run.samples.updated.length))
    run.samples.errors.push(...all.slice(0, 2 * SAMPLE - run.samples.errors.length))
  }
  if (options.apply) {
    const assets = await storePictures(pictures.values())
    await sqlTransaction(async (q) => {
      const plan = planBatch(sound, await readState(q, sound, target, true), known, target, pictures)
      await insertRows(q, 'media_assets', assets)
      await writeBatch(q, plan, target)
      await note(plan)
      await writeCheckpoint(q, run.fingerprint, { line, errorBytes: run.errors.bytes, counts })
      for (const id of plan.touched) run.touched.add(id)
    })
  } else await note(planBatch(sound, await readState(pool, sound, target, false), known, target, pictures))
  options.onProgress?.(counts.rows, total, options.apply ? 'rows' : 'rows checked')
}

const STALE = `SELECT p.id FROM products p LEFT JOIN product_index i ON i.product_id = p.id
  WHERE i.refreshed_at IS NULL OR i.refreshed_at < p.updated_at OR EXISTS (
    SELECT 1 FROM variants v LEFT JOIN prices m ON m.variant_id = v.id LEFT JOIN stock_levels s ON s.variant_id = v.id
    WHERE v.product_id = p.id AND greatest(v.updated_at, m.updated_at, s.updated_at) > i.refreshed_at)`

/** Makes what pages and search read from the new rows, then forgets the checkpoint. */
async function finish(run: Run, checkpoint: Checkpoint | null): Promise<void> {
  const { counts, options } = run
  // What an interrupted run wrote is not in this one's list.
  const since = checkpoint ? (await pool.query<{ id: string }>(STALE)).rows : []
  const ids = [...new Set([...run.touched, ...since.map((row) => row.id)])]
  if (ids.length > 0) await pool.query('ANALYZE products, variants, prices, stock_levels, product_categories')
  for (let start = 0; start < ids.length; start += BATCH) {
    await refreshIndex(null, ids.slice(start, start + BATCH))
    options.onProgress?.(Math.min(ids.length, start + BATCH), ids.length, 'products made ready for search')
  }
  if (ids.length > 0) {
    await invalidateEverything(null)
    await requestSearchIndex(null, 'import')
    await audit(pool, systemActor, {
      action: 'catalog.imported',
      entity: 'import',
      entityId: run.fingerprint.slice(0, 24),
      after: { file: path.basename(options.file), ...counts },
    })
  }
  await dropCheckpoint(pool, run.fingerprint)
}
