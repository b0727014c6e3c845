// One page looked at by Lighthouse as a mid-range phone on slow 4G, and what it found in short.
import lighthouse, { type Result } from 'lighthouse'

export type Figures = {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  jsKb: number
  fcpMs: number
  lcpMs: number
  tbtMs: number
  cls: number
  speedIndexMs: number
  /** Whether the element painted last and largest stands in the HTML as it came from the server. */
  isLcpInHtml: boolean
  lcpElement: string
  /** Audits below their full score, worst first, as Lighthouse names them. */
  findings: string[]
}

export type Visit = {
  url: string
  /** The browser's remote debugging port. */
  port: number
  cookie?: string
  /** Audits that ask for the opposite of what this page is meant to be. */
  skipAudits?: string[]
}

/** Visits a page once with an empty cache, anew when the trace was incomplete; fails with Lighthouse's own words. */
export async function measure(visit: Visit, triesLeft = 2): Promise<Figures> {
  const { url, port, cookie, skipAudits } = visit
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    extraHeaders: cookie ? { Cookie: cookie } : undefined,
    skipAudits: ['full-page-screenshot', 'screenshot-thumbnails', ...(skipAudits ?? [])],
    disableFullPageScreenshot: true,
  })
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`)
  const { lhr } = run
  if (lhr.runtimeError) {
    if (triesLeft > 0) return measure(visit, triesLeft - 1)
    throw new Error(`${url}: ${lhr.runtimeError.message}`)
  }
  const answer = await fetch(url, cookie ? { headers: { cookie } } : {})
  const lcp = lcpElement(lhr)
  const score = (category: string) => lhr.categories[category]?.score ?? Number.NaN
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    jsKb: round(scriptBytes(lhr) / 1024, 1),
    fcpMs: round(value('first-contentful-paint')),
    lcpMs: round(value('largest-contentful-paint')),
    tbtMs: round(value('total-blocking-time')),
    cls: round(value('cumulative-layout-shift'), 4),
    speedIndexMs: round(value('speed-index')),
    isLcpInHtml: lcp !== null && standsIn(await answer.text(), lcp),
    lcpElement: lcp?.snippet ?? '',
    findings: findings(lhr),
  }
}

const round = (value: number, digits = 0) => Number(value.toFixed(digits))

type Node = { snippet: string; nodeLabel: string }
type Item = { items?: Item[]; node?: Node; resourceType?: string; transferSize?: number }

function itemsOf(lhr: Result, audit: string): Item[] {
  const details = lhr.audits[audit]?.details as { items?: Item[] } | undefined
  return details?.items ?? []
}

/** Compressed bytes of every script that came over the wire, headers included. */
function scriptBytes(lhr: Result): number {
  return itemsOf(lhr, 'network-requests')
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)
}

function lcpElement(lhr: Result): Node | null {
  const [first] = itemsOf(lhr, 'largest-contentful-paint-element')
  return first?.items?.[0]?.node ?? null
}

/** A picture is there when its address is, whatever width and format were chosen; words are there when they are. */
function standsIn(html: string, { snippet, nodeLabel }: Node): boolean {
  const source = /\ssrc="([^"?…]+)/.exec(snippet)?.[1]
  if (source) return html.includes(new URL(source, 'http://localhost').pathname)
  const plain = (text: string) =>
    text
      .replace(/<!--.*?-->|<[^>]+>/gs, '')
      .replace(/&(#x27|#39|amp|quot);/g, (_, name: string) => ({ amp: '&', quot: '"' })[name] ?? "'")
      .replace(/\s+/g, '')
  // Lighthouse shortens long words at their end.
  return plain(html).includes(plain(nodeLabel.split('…')[0]!).slice(0, 40))
}

const judged = ['performance', 'accessibility', 'best-practices', 'seo']

function findings(lhr: Result): string[] {
  return judged
    .flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(({ weight, id }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.98)
        .map(({ id, weight }) => ({ id, lost: weight * (1 - (lhr.audits[id]?.score ?? 1)) })),
    )
    .sort((one, other) => other.lost - one.lost)
    .map(({ id }) => id)
}
