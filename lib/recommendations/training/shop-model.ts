// What the shop learns for its rails, as one training: see lib/ml/training/README.md.
import { binaryNdcgAt, hitRateAt, meanOf } from '@/lib/ml/metrics'
import type { Check, Files } from '@/lib/ml/registry/types'
import type { Evaluation, ThreadContext, Trained } from '@/lib/ml/training/types'
import { attributeBags, type Content, fitContent } from './content'
import { fitItemKnn } from './item-knn'
import { fitPopularity, PopularityModel } from './popularity'
import { demandOf, fitTaste } from './taste'
import { modelFiles, type Product, ShopModel } from './shop-files'
import type { Interactions } from './types'

const dayMs = 86_400_000
const DEPTH = 10

export type ShopData = {
  products: Product[]
  /** ordinals of the attributes of each product: facets, category, brand */
  attributes: number[][]
  /** vectors of the products' texts, row after row */
  text: { dimensions: number; values: Float32Array } | null
  /** what people touched, oldest first, up to the held-out days; rows are people */
  touched: Interactions
  /** orders as baskets; rows are orders */
  baskets: Interactions
  /** people of `touched` with all that each took in the held-out days that was new to them */
  questions: Map<number, Set<number>>
  /** end of what may be learned from, in milliseconds */
  until: number
  /** what everybody touched after that, one row: no person, only what is wanted now */
  latest: Interactions
  /** the moment of the training, in milliseconds */
  now: number
}

function contentOf({ attributes, text }: ShopData): Content {
  return { attributes: attributeBags(attributes), ...(text && text.values.length > 0 ? { text } : {}) }
}

/**
 * Learns taste, what is bought with what, what is alike, and what is rising. `trending` weighs the last days against the
 * usual: recent / √(usual + 1), both fading, which favours a rise over mere size.
 */
export async function train(data: ShopData, { progress }: ThreadContext): Promise<Trained> {
  const content = contentOf(data)
  const items = data.products.length
  const taste = fitTaste(data.touched, {
    content,
    until: data.until,
    neighbours: Math.min(120, Math.max(24, Math.round(3_000_000 / Math.max(1, items)))),
    onProgress: (share) => progress(0.8 * share),
  })
  progress(0.8)
  const together = fitItemKnn(data.baskets, {
    similarity: 'cosine',
    shrinkage: 3,
    lengthDiscount: 0.5,
    reach: 30,
    neighbours: 40,
    halfLife: 240 * dayMs,
  })
  const alike = fitContent(items, content, { neighbours: 40 })
  const all = joined(data.touched, data.latest)
  const recent = fitPopularity(all, { halfLife: 3 * dayMs, now: data.now }).scores
  const usual = fitPopularity(all, { halfLife: 45 * dayMs, now: data.now }).scores
  const trending = recent.map((score, item) => score / Math.sqrt(usual[item]! / 15 + 1))
  progress(1)
  return {
    files: modelFiles({
      products: data.products,
      taste,
      together,
      alike,
      trending: new PopularityModel(trending),
      demand: new PopularityModel(demandOf(all, data.now)),
    }),
  }
}

function joined(one: Interactions, other: Interactions): Interactions {
  const both = <T extends Int32Array | Float64Array | Float32Array>(make: new (length: number) => T, a: T, b: T): T => {
    const all = new make(a.length + b.length)
    all.set(a)
    all.set(b, a.length)
    return all
  }
  return {
    users: one.users + other.users,
    items: one.items,
    indptr: both(
      Int32Array,
      one.indptr,
      other.indptr.subarray(1).map((end) => end + one.indices.length),
    ),
    indices: both(Int32Array, one.indices, other.indices),
    times: both(Float64Array, one.times!, other.times!),
    weights: both(Float32Array, one.weights!, other.weights!),
  }
}

/**
 * HR and NDCG@10 of all that was new to a person in the held-out days, by what they had touched before, all products ranked;
 * one figure a person. The baseline is what was touched most before, fading by half in 30 days.
 */
export function evaluate(data: ShopData, files: Files | null): Evaluation {
  const { indptr, indices } = data.touched
  const model = files
    ? aligned(ShopModel.fromFiles(files), data.products)
    : fitPopularity(data.touched, { halfLife: 30 * dayMs, now: data.until })
  const ndcg: number[] = []
  const hits: number[] = []
  for (const [person, wanted] of data.questions) {
    const history = indices.subarray(indptr[person]!, indptr[person + 1]!)
    const list = model.recommend(history, DEPTH).map(({ item }) => item)
    ndcg.push(binaryNdcgAt(list, wanted, DEPTH))
    hits.push(hitRateAt(list, wanted, DEPTH))
  }
  return { metrics: { ndcg10: meanOf(ndcg), hitRate10: meanOf(hits) }, units: ndcg }
}

// A live version knows the products of its own day: its ordinals are translated to today's.
function aligned(model: ShopModel, products: readonly Product[]) {
  const today = new Map(products.map(({ id }, item) => [id, item]))
  return {
    recommend: (history: ArrayLike<number>, k: number) =>
      model
        .asTrained(
          Array.from(history, (item) => products[item]!.id),
          2 * k,
        )
        .flatMap(({ id, score }) => (today.has(id) ? [{ item: today.get(id)!, score }] : []))
        .slice(0, k),
  }
}

/** A version must know most of today's products and have an answer for somebody new. */
export function check(data: ShopData, files: Files): Check[] {
  const model = ShopModel.fromFiles(files)
  const known = data.products.filter(({ id }) => model.knows(id)).length
  return [
    { name: 'products known', ok: known >= 0.95 * data.products.length, detail: `${known} of ${data.products.length}` },
    {
      name: 'answers somebody new',
      ok: data.products.length === 0 || model.forYou([], 1).length === 1,
      detail: 'for an empty history',
    },
  ]
}
