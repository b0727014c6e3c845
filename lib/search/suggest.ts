import 'server-only'
import { getCategoryTree } from '@/lib/catalog/categories'
import { getCards } from '@/lib/catalog/queries'
import type { CategoryNode } from '@/lib/catalog/schema'
import { getLexicon, type KnownProduct, type Lexicon } from './lexicon'
import type { Suggestions } from './schema'
import { fold, queryWords } from './words'

const PRODUCTS = 5
const CATEGORIES = 3
const QUERIES = 4

/** Products whose every word begins as typed; they are kept by popularity, so the first found are the best. */
function matching(products: readonly KnownProduct[], words: readonly string[]): string[] {
  const starts = words.map((word) => ` ${word}`)
  const found: string[] = []
  for (const product of products) {
    if (starts.every((start) => product.text.includes(start)) && found.push(product.id) === PRODUCTS) break
  }
  return found
}

/** Endings of the last word that some product has together with the words before it. */
function completions({ speller, products }: Lexicon, words: readonly string[]): string[] {
  const before = words.slice(0, -1).map((word) => (speller.knows(word) ? word : (speller.complete(word, 1)[0] ?? word)))
  const last = words.at(-1) ?? ''
  const ends = [...(speller.knows(last) ? [last] : []), ...(last.length > 1 ? speller.complete(last, 2 * QUERIES) : [])]
  return ends
    .map((end) => [...before, end])
    .filter((query) => query.length === 1 || matching(products, query).length > 0)
    .slice(0, QUERIES)
    .map((query) => query.join(' '))
}

function matchingCategories(tree: readonly CategoryNode[], words: readonly string[]): Suggestions['categories'] {
  const found: Suggestions['categories'] = []
  const visit = (nodes: readonly CategoryNode[], within: string | null) => {
    for (const node of nodes) {
      const text = ` ${fold(node.name)}`
      if (node.productCount > 0 && words.every((word) => text.includes(` ${word}`))) found.push({ name: node.name, path: node.path, within })
      visit(node.children, node.name)
    }
  }
  visit(tree, null)
  return found.slice(0, CATEGORIES)
}

/** What to offer while somebody types: completed words, products and categories. A misspelt word is completed as meant. One statement. */
export async function suggest(query: string): Promise<Suggestions> {
  const typed = queryWords(query)
  if (typed.length === 0) return { queries: [], products: [], categories: [] }
  const [lexicon, tree] = await Promise.all([getLexicon(), getCategoryTree()])
  const { speller, products } = lexicon
  let words = typed
  let ids = matching(products, words)
  if (ids.length === 0) {
    words = typed.map((word) => (word.length > 3 ? (speller.correct(word) ?? word) : word))
    ids = matching(products, words)
  }
  const queries = ids.length > 0 ? completions(lexicon, words) : []
  return { queries: [...new Set(queries)], products: await getCards(ids), categories: matchingCategories(tree, words) }
}
