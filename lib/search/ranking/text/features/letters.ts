import type { Catalogue } from '../catalogue'
import type { FeatureGroup } from './group'

/** Likeness by letters: sees through typing errors, endings, compounds and model numbers that words miss. */
export function letterFeatures(catalogue: Catalogue): FeatureGroup {
  const ofTitle = new Array<Set<number> | undefined>(catalogue.size)
  const ofTerm = new Map<string, Set<number>>()
  const termGrams = (term: string): Set<number> => {
    const known = ofTerm.get(term)
    if (known) return known
    const made = grams(` ${term} `)
    ofTerm.set(term, made)
    return made
  }
  return {
    names: ['gramsFound', 'gramsAlike', 'softFound', 'softLeast', 'commonLetters', 'typedGramsFound', 'endFound'],
    ofQuery({ meant, typed, terms, idfSum }) {
      const asked = grams(` ${meant.terms.join(' ')} `)
      const askedTyped = grams(` ${typed.terms.join(' ')} `)
      const squeezed = terms.map((term) => term.name).join('')
      return (title, into, at) => {
        const read = catalogue.titles[title]!
        ofTitle[title] ??= grams(` ${read.terms.join(' ')} `)
        const has = ofTitle[title]
        const both = shared(asked, has)
        let soft = 0
        let least = terms.length > 0 ? 1 : 0
        for (const { name, idf } of terms) {
          let best = 0
          for (const term of read.terms) {
            if (term === name) best = 1
            if (best === 1) break
            best = Math.max(best, dice(termGrams(name), termGrams(term)))
          }
          soft += best * idf
          least = Math.min(least, best)
        }
        const joined = read.terms.join('')
        const last = terms[terms.length - 1]?.name ?? ''
        into.set(
          [
            both / Math.max(1, asked.size),
            (2 * both) / Math.max(1, asked.size + has.size),
            idfSum > 0 ? soft / idfSum : 0,
            least,
            commonLetters(squeezed, joined) / Math.max(1, squeezed.length),
            shared(askedTyped, has) / Math.max(1, askedTyped.size),
            last.length > 2 && joined.includes(last) ? 1 : 0,
          ],
          at,
        )
      }
    },
  }
}

function grams(text: string): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at + 3 <= text.length; at++) {
    found.add(
      (text.charCodeAt(at) & 1023) * 1_048_576 +
        (text.charCodeAt(at + 1) & 1023) * 1024 +
        (text.charCodeAt(at + 2) & 1023),
    )
  }
  return found
}

function shared(a: Set<number>, b: Set<number>): number {
  let both = 0
  for (const gram of a) if (b.has(gram)) both += 1
  return both
}

const dice = (a: Set<number>, b: Set<number>): number => (2 * shared(a, b)) / Math.max(1, a.size + b.size)

/** Length of the longest piece of text that both have. */
function commonLetters(a: string, b: string): number {
  let best = 0
  const last = new Uint8Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    for (let j = b.length; j > 0; j--) {
      last[j] = a.charCodeAt(i) === b.charCodeAt(j - 1) ? last[j - 1]! + 1 : 0
      if (last[j]! > best) best = last[j]!
    }
  }
  return best
}
