// npm run bench -- http [--products N] [--amount N]: serving speed against a bare Node server on the same PostgreSQL.
import { parseArgs } from 'node:util'
import { measureCheckout } from './http/buy.ts'
import { rssMb, untilQuiet } from './http/cpu.ts'
import { type Figures, load, median, type Request } from './http/load.ts'
import { preparePlace } from './http/place.ts'
import { queryMaker } from './http/queries.ts'

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '10000' },
    amount: { type: 'string', default: '2000' },
    data: { type: 'string' },
    soak: { type: 'string', default: '0' },
  },
})
const products = Number(values.products)
const amount = Number(values.amount)
const ROUNDS = 3

const many = (make: (n: number) => string) =>
  Array.from({ length: 50 }, (_, index) => make(1 + Math.floor((index * products) / 50)))
const gets = (paths: string[]): Request[] => paths.map((path) => ({ path }))
const variant = (n: number) => `var_prod_${String(n).padStart(8, '0')}_0`

const query = queryMaker(products)

const scenarios: Record<string, { souk: Request[]; bare?: Request[] }> = {
  list: { souk: gets(['/api/v1/products?limit=20']), bare: gets(['/list']) },
  slug: { souk: gets(many((n) => `/api/v1/products/product-${n}`)), bare: gets(many((n) => `/slug/product-${n}`)) },
  search: {
    souk: [{ path: '/', next: () => `/api/v1/search?q=${encodeURIComponent(query())}&limit=20` }],
    bare: [{ path: '/', next: () => `/search/${encodeURIComponent(query())}` }],
  },
  category: {
    souk: gets(['/api/v1/products?limit=20&category=department-3&sort=price&facets=material:oak,material:glass']),
    bare: gets(['/category/cat_3']),
  },
  cart: {
    souk: many((n) => variant(n)).map((variantId) => ({
      method: 'POST',
      path: '/api/v1/carts',
      body: JSON.stringify({ variantId, quantity: 1 }),
    })),
    bare: gets(many((n) => `/cart/${variant(n)}`)),
  },
  productPage: { souk: gets(many((n) => `/products/product-${n}`)) },
  categoryPage: {
    souk: gets(['/categories/department-1', '/categories/department-2', '/categories/department-3/category-1']),
  },
}

type Result = { souk: Figures; bare?: Figures }

async function main(): Promise<void> {
  const place = await preparePlace(products, (text) => console.log(`· ${text}`))
  const results: Record<string, Result> = {}
  try {
    await untilQuiet(place.web.pid, place.databasePid)
    for (const [name, { souk, bare }] of Object.entries(scenarios)) {
      const rounds: { souk: Figures[]; bare: Figures[] } = { souk: [], bare: [] }
      const web = { ...place.web, databasePid: place.databasePid }
      const plain = { ...place.bare, databasePid: place.databasePid }
      await load(web, souk, Math.max(500, souk.length * 4))
      if (bare) await load(plain, bare, 300)
      for (let round = 0; round < ROUNDS; round++) {
        rounds.souk.push(await load(web, souk, amount))
        if (bare) rounds.bare.push(await load(plain, bare, amount))
      }
      results[name] = { souk: median(rounds.souk), ...(bare ? { bare: median(rounds.bare) } : {}) }
      console.log(`· ${name}: ${JSON.stringify(results[name])}`)
    }
    const peak = rssMb(place.web.pid)
    const variants = many((n) => variant(n))
    await measureCheckout(place, 20, variants)
    results.checkout = { souk: await measureCheckout(place, 200, variants) }
    for (let minute = 0; minute < Number(values.soak); minute++) {
      const until = Date.now() + 60_000
      while (Date.now() < until)
        await load({ ...place.web, databasePid: place.databasePid }, scenarios.productPage?.souk ?? [], 1000)
      console.log(`· soak minute ${minute + 1}: ${rssMb(place.web.pid)} MB`)
    }
    const memory = await (await fetch(`${place.web.origin}/api/metrics`)).text()
    console.log(
      `· memory: ${(memory.match(/^souk_(?:nodejs_(?:heap_size_used|heap_size_total|external_memory)|process_resident_memory)_bytes\S* \S+/gm) ?? []).join(', ')}`,
    )
    console.table(
      Object.fromEntries(
        Object.entries(results).map(([name, { souk, bare }]) => [
          name,
          {
            'souk cpu ms': souk.cpuMs,
            web: souk.webCpuMs,
            db: souk.dbCpuMs,
            'bare cpu ms': bare?.cpuMs ?? '–',
            'req/s': souk.reqPerS,
            p50: souk.p50Ms,
            p99: souk.p99Ms,
            errors: souk.errors,
          },
        ]),
      ),
    )
    console.log(
      JSON.stringify({ bench: 'http', products, scenarios: results, rssMb: Math.max(peak, rssMb(place.web.pid)) }),
    )
  } finally {
    await place.stop()
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
