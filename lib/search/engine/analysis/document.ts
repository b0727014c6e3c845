import type { SearchDocument } from '../types'
import { wordsOf } from './words'

/** Words of one field beyond these are not searched: lengths fit a byte, and nobody describes a product in its 256th word. */
const MOST_WORDS = 255

/** A product as its words, field by field in the order of `searchFields`. */
export type ReadDocument = { id: string; fields: string[][]; facets: string[]; numbers: Record<string, number> }

/** Reads a product's texts as words. */
export function readDocument(document: SearchDocument): ReadDocument {
  const { title, brand, category, attributes, description } = document
  const fields = [title, brand, category, attributes, description].map((text) => {
    if (text === '') return []
    const words = wordsOf(text)
    return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words
  })
  return { id: document.id, fields, facets: document.facets, numbers: document.numbers }
}
