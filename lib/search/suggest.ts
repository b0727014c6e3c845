import 'server-only'
import { getCategoryTree } from '@/lib/catalog/categories'
import { getCards } from '@/lib/catalog/queries'
import type { CategoryNode } from '@/lib/catalog/schema'
import { queryReplica } from '@/lib/db'
import { log } from '@/lib/log'
import type { Suggestions as Found } from './engine/types'
import { currentIndex } from './live/current-index'
import type { Suggestions } from './schema'
import { fold, queryWords } from './words'

const PRODUCTS = 5
const CATEGORIES = 3
const QUERIES = 5

/** Of queries that differ only in singular and plural, the first. */
function withoutPlurals(queries: readonly string[]): string[] {
  const seen = new Set<string>()
  return queries.filter((query) => {
    const key = query.replace(/s\b/g, '')
    return !seen.has(key) && seen.add(key)
  })
}

type Category = Suggestions['categories'][number]

/** Categories whose names go on as typed, then those most of the matching products stand in. */
function categoriesFor(
  tree: readonly CategoryNode[],
  words: readonly string[],
  found: Found['categories'],
): Category[] {
  const named: Category[] = []
  const byFacet = new Map<string, Category>()
  const visit = (nodes: readonly CategoryNode[], within: string | null) => {
    for (const node of nodes) {
      const text = ` ${fold(node.name)}`
      const category = { name: node.name, path: node.path, within }
      if (node.productCount > 0 && words.every((word) => text.includes(` ${word}`))) named.push(category)
      if (node.children.length === 0) byFacet.set(`category:${node.id}`, category)
      visit(node.children, node.name)
    }
  }
  visit(tree, null)
  if (named.length > 0) return named.slice(0, CATEGORIES)
  return found.flatMap(({ facet }) => byFacet.get(facet) ?? []).slice(0, 2)
}

/** While there is no index: products whose words go on as typed, from the database. */
async function matchingInDatabase(words: readonly string[]): Promise<string[]> {
  const rows = await queryReplica<{ id: string }>(
    'suggest-products',
    `SELECT product_id AS id FROM product_index WHERE search_vector @@ to_tsquery('english', $1) ORDER BY popularity DESC LIMIT ${PRODUCTS}`,
    [words.map((word) => `'${word}':*`).join(' & ')],
  )
  return rows.map((row) => row.id)
}

function askIndex(query: string): Found | null {
  const live = currentIndex()
  if (!live || live.index.size === 0) return null
  try {
    return live.index.suggest(query, QUERIES)
  } catch (error) {
    log.error({ err: error }, 'the search index failed to suggest; the database answers')
    return null
  }
}

/**
 * What to offer while somebody types: queries that others asked and found something by, or words of the catalogue;
 * products; categories. A misspelt beginning is completed as meant, and `corrected` says so. One statement.
 */
export async function suggest(query: string): Promise<Suggestions> {
  const typed = queryWords(query)
  if (typed.length === 0) return { queries: [], products: [], categories: [], corrected: null }
  const found = askIndex(query)
  const words = found?.correctedPrefix ? queryWords(found.correctedPrefix) : typed
  const ids = found
    ? found.documents.slice(0, PRODUCTS).map((document) => document.id)
    : await matchingInDatabase(typed)
  const [products, tree] = await Promise.all([getCards(ids), getCategoryTree()])
  return {
    queries: withoutPlurals(found?.queries.map((each) => each.text) ?? []),
    products,
    categories: categoriesFor(tree, words, found?.categories ?? []),
    corrected: found?.correctedPrefix ?? null,
  }
}
