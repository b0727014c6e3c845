import type { Files } from '@/lib/ml/registry/types'
import { NeighbourModel } from './neighbour-model'
import { PopularityModel } from './popularity'
import { TasteModel } from './taste-model'
import type { Scored } from './types'

/** What rails know of a product beside its card: `shelf` is its leaf category, `margin` the share of its price that stays (null when its cost is unknown). */
export type Product = { id: string; title: string; shelf: string; margin: number | null }

export type Suggestion = { id: string; score: number }
export type Cause = { id: string; title: string; share: number }

type Parts = {
  products: Product[]
  taste: TasteModel
  together: NeighbourModel
  alike: NeighbourModel
  trending: PopularityModel
  /** how much each product is wanted now: with the latest days, which the taste was not trained on */
  demand: PopularityModel
}

/** The files of a version, as `ShopModel.fromFiles` reads them. */
export function modelFiles({ products, taste, together, alike, trending, demand }: Parts): Files {
  return {
    'products.json': Buffer.from(JSON.stringify(products)),
    'taste.bin': taste.toBytes(),
    'together.bin': together.toBytes(),
    'alike.bin': alike.toBytes(),
    'trending.bin': trending.toBytes(),
    'demand.bin': demand.toBytes(),
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
    const taste = TasteModel.fromBytes(file('taste.bin'))
    if (taste.items !== products.length)
      throw new Error(`The model knows ${taste.items} products, its list ${products.length}.`)
    return new ShopModel({
      products,
      taste,
      together: NeighbourModel.fromBytes(file('together.bin')),
      alike: NeighbourModel.fromBytes(file('alike.bin')),
      trending: PopularityModel.fromBytes(file('trending.bin')),
      demand: PopularityModel.fromBytes(file('demand.bin')),
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
    return this.named(this.parts.taste.recommend(this.known(history), k, { demand: this.parts.demand.scores }))
  }

  /** As `forYou`, by nothing that happened after the training: for its figures. */
  asTrained(history: readonly string[], k: number): Suggestion[] {
    return this.named(this.parts.taste.recommend(this.known(history), k))
  }

  /** What is like this one: by what it is, and by who looks at both. */
  similar(id: string, k: number): Suggestion[] {
    const item = this.ordinals.get(id)
    if (item === undefined) return []
    return this.named(
      merge([this.parts.alike.similarItems(item, 2 * k), 0.6], [this.parts.taste.similarItems(item, 2 * k), 0.4], k),
    )
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
    return this.named(
      merge(
        [this.parts.together.recommend(items, 2 * k), 0.75],
        [this.parts.taste.recommend(items, 2 * k, { demand: this.parts.demand.scores }), 0.25],
        k,
      ),
    )
  }

  /** What more people than usual turn to in these days. */
  trending(k: number, exclude: readonly string[] = []): Suggestion[] {
    return this.named(
      this.parts.trending.recommend([], k, { exclude: this.known(exclude) }).filter(({ score }) => score > 0),
    )
  }

  /** The things of the history that led to a suggestion, the strongest first. */
  causes(history: readonly string[], id: string): Cause[] {
    const item = this.ordinals.get(id)
    if (item === undefined) return []
    return this.parts.taste.reasons(this.known(history), item).map((cause) => {
      const { id: from, title } = this.parts.products[cause.item]!
      return { id: from, title, share: cause.share }
    })
  }

  /** The title of the product of a basket with which another is bought most, or null. */
  boughtWith(basket: readonly string[], id: string): string | null {
    const item = this.ordinals.get(id)
    const [strongest] = item === undefined ? [] : this.parts.together.reasons(this.known(basket), item)
    return strongest ? this.parts.products[strongest.item]!.title : null
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
  for (const [list, weight] of [first, second])
    list.forEach(({ item }, place) => sums.set(item, (sums.get(item) ?? 0) + weight / (10 + place)))
  return [...sums]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, k)
}

function fail(message: string): never {
  throw new Error(message)
}
