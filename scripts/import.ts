// npm run import -- products FILE | online-retail FILE: brings goods, or a whole shop, in from a file. See docs/import.md.
import { closePools } from '@/lib/db'
import { ImportError } from '@/lib/imports/import-error'
import { parseMap } from '@/lib/imports/products/columns'
import { importProducts } from '@/lib/imports/products/import-products'
import { type Arguments, readArguments, usage } from './import/arguments'
import { importShop } from './import/online-retail/import-shop'
import { shopReport } from './import/online-retail/print-shop'
import { productsReport } from './import/print-products'
import { createProgress } from './import/progress'

async function run({ what, file, flags, values }: Arguments): Promise<void> {
  if (!what || !file) throw new ImportError(usage)
  const progress = createProgress()
  const started = Date.now()
  const apply = flags.has('apply')
  if (what === 'products') {
    const map = values.get('map')
    const report = await importProducts({
      file,
      apply,
      map: map ? parseMap(map) : undefined,
      currency: values.get('currency'),
      warehouse: values.get('warehouse'),
      errorsFile: values.get('errors'),
      onProgress: progress,
    })
    progress.end()
    console.log(productsReport(report))
  } else if (what === 'online-retail') {
    const report = await importShop({ file, apply, shiftToToday: flags.has('shift-to-today'), onProgress: progress })
    progress.end()
    console.log(shopReport(report))
  } else throw new ImportError(`"${what}" is not something that can be imported.\n\n${usage}`)
  console.log(`\n  ${((Date.now() - started) / 1_000).toFixed(1)} s`)
}

async function main(): Promise<void> {
  try {
    await run(readArguments(process.argv.slice(2)))
  } catch (error) {
    console.error(error instanceof ImportError ? error.message : error)
    process.exitCode = 1
  } finally {
    await closePools()
  }
}

void main()
