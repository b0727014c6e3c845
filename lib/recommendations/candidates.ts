import type { Touch } from './read-history'
import type { RailName } from './schema'
import type { ShopModel } from './training/shop-files'

export type Asked = { rail: RailName; productId: string | null; basket: readonly string[]; history: readonly Touch[] }

/** Products for a rail, best first, and why one of them is there; asked only of those that are shown. */
export type Candidates = { ids: string[]; reasonOf(id: string): string | null }

const did = { view: 'looked at', add: 'wanted', purchase: 'bought' } as const
const unsaid = () => null

/** What the model has for a rail; nothing without a model, and for products and people it knows nothing of. */
export function candidatesFor(
  model: ShopModel | null,
  { rail, productId, basket, history }: Asked,
  k: number,
): Candidates {
  if (rail === 'continue') return openOf(history, basket)
  const plain = (found: readonly { id: string }[] = []) => ({ ids: found.map(({ id }) => id), reasonOf: unsaid })
  if (rail === 'trending') return plain(model?.trending(k))
  if (rail === 'similar') return plain(productId ? model?.similar(productId, k) : [])
  if (rail === 'together') return plain(productId ? model?.together(productId, k) : [])
  if (!model) return plain()
  if (rail === 'basket') return { ...plain(model.forBasket(basket, k)), reasonOf: (id) => inBasket(model, basket, id) }
  const touched = history.map((touch) => touch.id)
  if (!touched.some((id) => model.knows(id))) return plain()
  const kinds = new Map(history.map((touch) => [touch.id, touch.kind]))
  return { ...plain(model.forYou(touched, k)), reasonOf: (id) => inHistory(model, touched, kinds, id) }
}

// What was touched and not bought, the latest first.
function openOf(history: readonly Touch[], basket: readonly string[]): Candidates {
  const open = history.filter(({ id, kind }) => kind !== 'purchase' && !basket.includes(id)).reverse()
  const wanted = new Set(open.flatMap(({ id, kind }) => (kind === 'add' ? [id] : [])))
  return { ids: open.map(({ id }) => id), reasonOf: (id) => (wanted.has(id) ? 'You put this into your cart' : null) }
}

function inBasket(model: ShopModel, basket: readonly string[], id: string): string | null {
  const title = model.boughtWith(basket, id)
  return title && `Often bought with ${title}`
}

function inHistory(
  model: ShopModel,
  history: readonly string[],
  kinds: ReadonlyMap<string, Touch['kind']>,
  id: string,
): string | null {
  const [cause] = model.causes(history, id)
  return cause ? `Because you ${did[kinds.get(cause.id) ?? 'view']} ${cause.title}` : null
}
