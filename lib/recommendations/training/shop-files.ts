import type { Files } from '@/lib/ml/registry/types'
import { HybridModel } from './hybrid-model'
import { NeighbourModel } from './neighbour-model'
import { PopularityModel } from './popularity'
import type { Scored } from './types'

/** What rails know of a product beside its card: `shelf` is its leaf category, `margin` the share of its price that stays (null when its cost is unknown). */
export type Product = { id: string; title: string; shelf: string; margin: number | null }

export type Suggestion = { id: string; score: number }
export type Cause = { id: string; title: string; share: number }

type Parts = { products: Product[]; hybrid: HybridModel; together: NeighbourModel; alike: NeighbourModel; trending: PopularityModel }

/** The files of a version, as `ShopModel.fromFiles` reads them. */
export function modelFiles({ products, hybrid, together, alike, trending }: Parts): Files {
  return {
    'products.json': Buffer.from(JSON.stringify(products)),
    'hybrid.bin': hybrid.toBytes(),
    'together.bin': together.toBytes(),
    'alike.bin': alike.toBytes(),
    'trending.bin': trending.toBytes(),
  }
}

/** The trained recommender by product ids; products it does not know are passed over, and answers may be short. Pure and never changed. */
export class ShopModel {
  private readonly ordinals: Map<string, number>

  constructor(private readonly parts: Parts) {
    this.ordinals = new Map(parts.products.map(({ id }, item) => [id, item]))
  }

  /** Throws an Error for damaged, missing or foreign files. */
  static fromFiles(files: Files): ShopModel {
    const file = (name: string) => files[name] ?? fail(`The file ${name} is missing.`)
    const products = JSON.parse(Buffer.from(file('products.json')).toString()) as Product[]
    const hybrid = HybridModel.fromBytes(file('hybrid.bin'))
    if (hybrid.items !== products.length) throw new Error(`The model knows ${hybrid.items} products, its list ${products.length}.`)
    return new ShopModel({
      products,
      hybrid,
      together: NeighbourModel.fromBytes(file('together.bin')),
      alike: NeighbourModel.fromBytes(file('alike.bin')),
      trending: PopularityModel.fromBytes(file('trending.bin')),
    })
  }

  get size(): number {
    return this.parts.products.length
  }

  knows(id: string): boolean {
    return this.ordinals.has(id)
  }

  product(id: string): Product | undefined {
    return this.parts.products[this.ordinals.get(id) ?? -1]
  }

  /** What somebody who touched these (oldest first) takes next; those themselves left out. */
  forYou(history: readonly string[], k: number): Suggestion[] {
    return this.named(this.parts.hybrid.recommend(this.known(history), k))
  }

  /** What is like this one: by what it is, and by who looks at both. */
  similar(id: string, k: number): Suggestion[] {
    const item = this.ordinals.get(id)
    if (item === undefined) return []
    return this.named(merge([this.parts.alike.similarItems(item, 2 * k), 0.6], [this.parts.hybrid.similarItems(item, 2 * k), 0.4], k))
  }

  /** What is bought in one order with this one. */
  together(id: string, k: number): Suggestion[] {
    const item = this.ordinals.get(id)
    return item === undefined ? [] : this.named(this.parts.together.similarItems(item, k))
  }

  /** What completes a basket: bought with its goods, then what people go on to take. */
  forBasket(basket: readonly string[], k: number): Suggestion[] {
    const items = this.known(basket)
    if (items.length === 0) return []
    return this.named(merge([this.parts.together.recommend(items, 2 * k), 0.75], [this.parts.hybrid.recommend(items, 2 * k), 0.25], k))
  }

  /** What more people than usual turn to in these days. */
  trending(k: number, exclude: readonly string[] = []): Suggestion[] {
    return this.named(this.parts.trending.recommend([], k, { exclude: this.known(exclude) }))
  }

  /** The things of the history that led to a suggestion, the strongest first. */
  causes(history: readonly string[], id: string): Cause[] {
    const item = this.ordinals.get(id)
    if (item === undefined) return []
    return this.parts.hybrid.reasons(this.known(history), item).map((cause) => {
      const { id: from, title } = this.parts.products[cause.item]!
      return { id: from, title, share: cause.share }
    })
  }

  private known(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.ordinals.get(id) ?? [])
  }

  private named(scored: readonly Scored[]): Suggestion[] {
    return scored.map(({ item, score }) => ({ id: this.parts.products[item]!.id, score }))
  }
}

// Lists of different models are compared by place, not by score: reciprocal rank fusion (Cormack, Clarke, Büttcher 2009).
function merge(first: [Scored[], number], second: [Scored[], number], k: number): Scored[] {
  const sums = new Map<number, number>()
  for (const [list, weight] of [first, second]) list.forEach(({ item }, place) => sums.set(item, (sums.get(item) ?? 0) + weight / (10 + place)))
  return [...sums].map(([item, score]) => ({ item, score })).sort((a, b) => b.score - a.score).slice(0, k)
}

function fail(message: string): never {
  throw new Error(message)
}
