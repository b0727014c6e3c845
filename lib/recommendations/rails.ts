import 'server-only'
import { arrange, type Placed } from './arrange'
import { type Asked, type Candidates, candidatesFor } from './candidates'
import { readPolicy, rulesFor } from './policy'
import { type Bestseller, type Good, readAlike, readBestsellers, readGoods } from './read-goods'
import { readHistory, type Touch } from './read-history'
import { readOffers } from './read-offers'
import type { Offer, Rail, RailItem, RailName } from './schema'
import { askModel } from './shop-recommendations'

export type RailRequest = {
  rail: RailName
  /** the product looked at, for `similar` and `together` */
  productId?: string | null
  basket?: readonly string[]
  /** what the browser itself remembers, newest first */
  recent?: readonly string[]
  /** only of somebody who agreed to be recognised */
  visitorId?: string | null
  customerId?: string | null
  limit?: number
}

const titles: Record<RailName, string> = {
  similar: 'More like this',
  together: 'Often bought together',
  'for-you': 'For you',
  basket: 'Goes with your basket',
  trending: 'Popular right now',
  continue: 'Continue where you left',
}
const usesHistory = new Set<RailName>(['for-you', 'continue'])
const POPULAR = 'popular'

/**
 * What a row of products shows. Never empty while something is for sale: what the model does not know, or lacks the goods
 * for, is filled with bestsellers that say so. One to three statements. Products and people nobody knows are no error.
 */
export async function getRail({
  rail,
  productId = null,
  basket = [],
  recent = [],
  visitorId = null,
  customerId = null,
  limit = 8,
}: RailRequest): Promise<Rail> {
  const history = usesHistory.has(rail) ? await readHistory({ visitorId, customerId, recent }) : []
  const { rules, weights } = await readPolicy()
  const beside = [...(productId ? [productId] : []), ...basket]
  const { pins, ownPins, excluded } = rulesFor(rules, rail, beside)
  const asked = await candidates(
    { rail, productId, basket, history },
    Math.min(100, Math.max(24, 4 * limit)),
    visitorId,
  )
  const anchors = anchorsOf(rail, beside, history)
  const goods = await readGoods([...anchors, ...pins, ...asked.ids])
  const hidden = new Set([...excluded, ...beside])
  const placed = arrange({
    candidates: asked.ids,
    goods,
    pins,
    hidden,
    weights,
    keepsOrder: rail === 'continue',
    mixesShelves: rail !== 'similar',
    limit,
  })
  const own = placed.filter(({ isPinned }) => !isPinned)
  const isComplete = placed.length >= limit || (rail === 'continue' && own.length > 0)
  const fill = isComplete
    ? []
    : await bestsellers(anchors, goods, [...hidden, ...placed.map(({ good }) => good.id)], limit - placed.length)
  const isFallback = own.length === 0 && !placed.some(({ good }) => ownPins.has(good.id))
  const offers = rail === 'together' ? await readOffers(placed.map(({ good }) => good.id)) : new Map<string, Offer>()
  return {
    rail,
    title: isFallback ? 'Bestsellers' : titles[rail],
    reason: isFallback ? null : reasonOf(rail, goods.get(productId ?? '')),
    model: own.length > 0 ? asked.model : POPULAR,
    isFallback,
    items: [...placed.map((each) => toItem(each, asked, offers.get(each.good.id) ?? null)), ...fill.map(toFilling)],
  }
}

type Found = Candidates & { model: string }

async function candidates(asked: Asked, k: number, visitorId: string | null): Promise<Found> {
  const found = await askModel(
    (model, version): Found => ({
      ...candidatesFor(model, asked, k),
      model: version > 0 ? `recommendations-${version}` : POPULAR,
    }),
    visitorId,
  )
  if (found.ids.length > 0 || asked.rail !== 'similar' || !asked.productId) return found
  return { ids: await readAlike(asked.productId, k), reasonOf: () => null, model: 'alike' }
}

/** The products by whose shelves bestsellers are chosen. */
function anchorsOf(rail: RailName, beside: readonly string[], history: readonly Touch[]): string[] {
  if (rail === 'trending') return []
  return (
    usesHistory.has(rail)
      ? history
          .slice(-3)
          .reverse()
          .map(({ id }) => id)
      : beside
  ).slice(0, 3)
}

async function bestsellers(
  anchors: readonly string[],
  goods: ReadonlyMap<string, Good>,
  exclude: readonly string[],
  limit: number,
): Promise<Bestseller[]> {
  const shelves = new Set(anchors.flatMap((id) => goods.get(id)?.shelves[0] ?? []))
  for (const id of anchors) for (const shelf of goods.get(id)?.shelves.slice(1) ?? []) shelves.add(shelf)
  return readBestsellers([...shelves], exclude, limit)
}

function reasonOf(rail: RailName, product: Good | undefined): string | null {
  if (rail === 'trending') return 'More people than usual want these in these days'
  if (rail === 'together' && product) return `In one order with ${product.card.title}`
  return null
}

const toItem = ({ good, isPinned }: Placed, { reasonOf: why }: Candidates, variant: Offer | null): RailItem => ({
  product: good.card,
  reason: isPinned ? 'Our choice' : why(good.id),
  source: isPinned ? 'staff' : 'model',
  variant,
})

const toFilling = ({ card, shelf }: Bestseller): RailItem => ({
  product: card,
  reason: shelf ? `Bestseller in ${shelf}` : 'Bestseller',
  source: 'bestseller',
  variant: null,
})
