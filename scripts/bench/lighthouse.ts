// npm run bench -- lighthouse [--runs N] [--url SHOP] [--page PATH]: home, category, product, search and cart as
// Lighthouse sees them on a phone, beside a bare page. Without --url it fills, builds and starts a demo shop for it.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumHint, findChromium } from '../launcher/find.ts'
import { freePort } from '../launcher/ports.ts'
import { openBare } from './lighthouse/bare.ts'
import { type Figures, measure, type Visit } from './lighthouse/measure.ts'
import { fillCart, openShop } from './lighthouse/shop.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    url: { type: 'string' },
    page: { type: 'string', multiple: true },
    report: { type: 'string' },
    data: { type: 'string' },
  },
})

const slug = 'harbour-mug'

type Page = Omit<Visit, 'url' | 'port'> & { isFilledCart?: boolean }

const pages: Record<string, Page> = {
  '/': {},
  '/categories/ceramics/mugs': {},
  [`/products/${slug}`]: {},
  '/search': {},
  // A list of results is kept from search engines on purpose, which is what this audit asks against.
  '/search?q=stoneware+mug': { skipAudits: ['is-crawlable'] },
  '/cart': { isFilledCart: true },
}

const scores = ['performance', 'accessibility', 'bestPractices', 'seo'] as const

async function main(): Promise<void> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error(chromiumHint)
  const shop = values.url?.replace(/\/$/, '') ?? (await openShop())
  const bare = await openBare(shop, slug)
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const cookie = await fillCart(shop, slug)
    const visits: Record<string, Visit> = { bare: { url: bare.url, port } }
    for (const [path, { isFilledCart, skipAudits }] of Object.entries(pages)) {
      if (values.page && !values.page.includes(path)) continue
      visits[path] = { url: shop + path, port, cookie: isFilledCart ? cookie : undefined, skipAudits }
    }
    // The first visitor of all waits for pictures to be made; what is measured is what everybody else gets.
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
    for (const { url } of Object.values(visits)) await page.goto(url, { waitUntil: 'networkidle' })
    await page.close()
    const rounds: Record<string, Figures[]> = {}
    for (let round = 0; round < Number(values.runs); round++) {
      for (const [path, visit] of Object.entries(visits)) {
        const figures = await measure(visit)
        ;(rounds[path] ??= []).push(figures)
        console.log(`· ${path}: ${scores.map((score) => figures[score]).join(' ')} ${figures.findings.join(', ')}`)
      }
    }
    report(Object.fromEntries(Object.entries(rounds).map(([path, figures]) => [path, median(figures)])))
  } finally {
    await browser.close()
    bare.stop()
  }
}

/** The run with the middle performance, whole, so that its figures belong together. */
function median(rounds: Figures[]): Figures {
  const sorted = [...rounds].sort((one, other) => one.performance - other.performance || other.lcpMs - one.lcpMs)
  return sorted[Math.floor(sorted.length / 2)]!
}

function isReached(path: string, figures: Figures): boolean {
  const isLight = !path.startsWith('/products/') || figures.jsKb <= 130
  return scores.every((score) => figures[score] >= 0.98) && figures.cls <= 0.001 && figures.isLcpInHtml && isLight
}

function report({ bare, ...pages }: Record<string, Figures>): void {
  const row = (path: string, figures: Figures) => ({
    performance: figures.performance,
    'of bare': Number((figures.performance / bare!.performance).toFixed(2)),
    accessibility: figures.accessibility,
    'best practices': figures.bestPractices,
    seo: figures.seo,
    'js kB': figures.jsKb,
    'lcp ms': figures.lcpMs,
    'tbt ms': figures.tbtMs,
    cls: figures.cls,
    'lcp in html': figures.isLcpInHtml,
    reached: path === 'bare' ? '' : isReached(path, figures) ? 'yes' : 'NO',
  })
  console.table(
    Object.fromEntries(Object.entries({ bare: bare!, ...pages }).map(([path, one]) => [path, row(path, one)])),
  )
  if (values.report) writeFileSync(values.report, JSON.stringify({ bare, pages }, null, 2))
  console.log(JSON.stringify({ bench: 'lighthouse', pages, bare }))
}

main()
  .then(() => 0)
  .catch((error) => {
    console.error(error)
    return 1
  })
  .then(async (code) => (await import('../launcher/lifecycle.ts')).shutDown(code))
