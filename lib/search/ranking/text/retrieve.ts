import type { Catalogue } from './catalogue'

export type Retrieved = {
  /** Score of every title; zero where no term is found. Valid until the next call. */
  scores: Float64Array
  /** Best titles, best first. */
  best: Int32Array
  /** Titles with at least one term, and with all of them. */
  any: number
  all: number
}

/**
 * Ranks all titles for a query by BM25 (Robertson & Zaragoza 2009, k1 1.2, b 0.75), each distinct term once. One call at
 * a time: the scores are reused.
 */
export function makeRetriever(
  catalogue: Catalogue,
  { k1 = 1.2, b = 0.75 } = {},
): (terms: readonly string[], depth: number) => Retrieved {
  const postings = invert(catalogue)
  const scores = new Float64Array(catalogue.size)
  const found = new Uint8Array(catalogue.size)
  const touched = new Int32Array(catalogue.size)
  let any = 0

  return (terms, depth) => {
    for (let at = 0; at < any; at++) {
      scores[touched[at]!] = 0
      found[touched[at]!] = 0
    }
    any = 0
    const distinct = [...new Set(terms)]
    for (const term of distinct) {
      const id = catalogue.terms.get(term)
      if (id === undefined) continue
      const idf = catalogue.idf[id]!
      for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at++) {
        const title = postings.titles[at]!
        const count = postings.counts[at]!
        const length = catalogue.starts[title + 1]! - catalogue.starts[title]!
        if (found[title] === 0) touched[any++] = title
        found[title]! += 1
        scores[title]! += (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / catalogue.averageLength))
      }
    }
    let all = 0
    for (let at = 0; at < any; at++) if (found[touched[at]!] === distinct.length) all += 1
    return { scores, best: bestOf(scores, touched.subarray(0, any), depth), any, all }
  }
}

/** The `depth` highest of the candidates, best first, without sorting the rest; equal scores by number of title. */
function bestOf(scores: Float64Array, candidates: Int32Array, depth: number): Int32Array {
  let kept: Int32Array<ArrayBufferLike> = candidates
  if (candidates.length > depth * 4) {
    const sample = Float64Array.from(candidates, (title) => scores[title]!).sort()
    const floor = sample[sample.length - depth]!
    kept = candidates.filter((title) => scores[title]! >= floor)
  }
  return Int32Array.from(kept)
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, depth)
}

function invert({ size, names, starts, ids }: Catalogue): {
  starts: Int32Array
  titles: Int32Array
  counts: Uint8Array
} {
  const sizes = new Int32Array(names.length + 1)
  const lastSeen = new Int32Array(names.length).fill(-1)
  for (let title = 0; title < size; title++) {
    for (let at = starts[title]!; at < starts[title + 1]!; at++) {
      if (lastSeen[ids[at]!] === title) continue
      lastSeen[ids[at]!] = title
      sizes[ids[at]! + 1]! += 1
    }
  }
  for (let id = 0; id < names.length; id++) sizes[id + 1]! += sizes[id]!
  const titles = new Int32Array(sizes[names.length]!)
  const counts = new Uint8Array(titles.length)
  const next = sizes.slice()
  lastSeen.fill(-1)
  for (let title = 0; title < size; title++) {
    for (let at = starts[title]!; at < starts[title + 1]!; at++) {
      const id = ids[at]!
      if (lastSeen[id] !== title) {
        lastSeen[id] = title
        titles[next[id]!++] = title
      }
      const place = next[id]! - 1
      counts[place] = Math.min(255, counts[place]! + 1)
    }
  }
  return { starts: sizes, titles, counts }
}
