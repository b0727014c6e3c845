// The judged pairs of the Home Depot layout as rows of features. Nothing here looks at a label except to carry it along.
import { builtInTextEmbedder } from '../../../lib/search/embedding/load-text-embedder.ts'
import { studyCatalogue } from '../../../lib/search/ranking/text/catalogue.ts'
import { generalTermVectors } from '../../../lib/search/ranking/text/general-vectors.ts'
import { learnTermVectors } from '../../../lib/search/ranking/text/latent.ts'
import { likeOthers, likeOthersNames, sharedWithOthers } from '../../../lib/search/ranking/text/list-context.ts'
import { type Near, nearestQueries } from '../../../lib/search/ranking/text/neighbours.ts'
import { makeTextFeatures } from '../../../lib/search/ranking/text/text-features.ts'
import { collectPairs, type PairRows } from '../../../lib/search/ranking/text/word-pairs.ts'
import { createBm25 } from './bm25.ts'
import { type Judgement, loadJudgements, loadProducts } from './data.ts'

export type JudgedRows = {
  /** Judged products of each query, side by side. */
  groups: Int32Array
  starts: Int32Array
  /** Number of each row's title in the catalogue. */
  titles: Int32Array
  relevance: Float32Array
  bm25: Float64Array
  columns: number
  values: Float32Array
  near: Near[]
  titleVector(title: number): Float32Array
  pairs: PairRows
}

/** Compared with the mean of the query's other candidates as well. */
const compared = [
  'softFound',
  'softMeaning',
  'likeness',
  'score',
  'typedGramsFound',
  'gramsFound',
  'headToHead',
  'crowdLikeness',
  'weightFound',
  'titleHeadMeaning',
  'gramsAlike',
  'missedMeaning',
  'leastMeaning',
  'softLeast',
  'missedKind',
  'mostMissed',
  'crowdTerms',
  'crowdHead',
  'meanPlace',
  'titleWords',
  'titleWeightAsked',
  'headDistance',
  'foundKind',
  'pairsInOrder',
  'commonLetters',
  'numberShare',
  'titleHeadKind',
  'lastPlace',
  'titleHeadAsked',
  'semantic',
  'bestRun',
  'bestWiderRun',
  'runPlace',
  'headPhrase',
  'frontLikeness',
  'alikeShare',
  'likeFirstTen',
  'likeFirstHundred',
  'likeNearest',
]
/** What the list says of each of its products: all judged ones of a query are its candidates here. */
const context = [...likeOthersNames, ...likeOthersNames.map((name) => `${name}Joint`), 'headAsOthers', 'brandAsOthers']
const vectorShare = 64
const nearKept = 60

/** Reads catalogue and judgements of a data folder; products that are judged but not listed are added to the catalogue. */
export function prepareRows(dataDir: string, log: (text: string) => void): JudgedRows {
  const products = loadProducts(dataDir)
  const numbers = new Map(products.map((product, at) => [product.id, at]))
  const byQuery = new Map<string, Judgement[]>()
  for (const judgement of loadJudgements(dataDir)) {
    if (!Number.isFinite(judgement.relevance)) continue
    if (!numbers.has(judgement.productId))
      numbers.set(judgement.productId, products.push({ id: judgement.productId, title: judgement.title }) - 1)
    const list = byQuery.get(judgement.query)
    if (list) list.push(judgement)
    else byQuery.set(judgement.query, [judgement])
  }
  const texts = products.map((product) => product.title)
  const catalogue = studyCatalogue(texts)
  const embedder = builtInTextEmbedder()
  const features = makeTextFeatures(catalogue, learnTermVectors(catalogue), {
    general: generalTermVectors(catalogue, embedder),
  })
  const bm25 = createBm25(texts)
  const names = [...features.names, 'semantic', ...context]
  const centredNames = [...compared, ...context, ...names.filter((name) => name.startsWith('general'))]
  const rows = [...byQuery.values()].reduce((sum, list) => sum + list.length, 0)
  const columns = names.length + centredNames.length
  const made: JudgedRows = {
    groups: Int32Array.from(byQuery.values(), (list) => list.length),
    starts: new Int32Array(byQuery.size + 1),
    titles: new Int32Array(rows),
    relevance: new Float32Array(rows),
    bm25: new Float64Array(rows),
    columns,
    values: new Float32Array(rows * columns),
    near: [],
    titleVector: (title) => vectorOfTitle(title).joint,
    pairs: { starts: new Int32Array(0), places: new Int32Array(0), values: new Float32Array(0) },
  }
  const vectors = new Map<number, { whole: Float32Array; joint: Float32Array }>()
  const vectorOfTitle = (title: number): { whole: Float32Array; joint: Float32Array } => {
    let vector = vectors.get(title)
    if (!vector) {
      const whole = embedder.embed(texts[title]!)
      vectors.set(title, (vector = { whole, joint: join(whole, features.space.vectorOfTitle(title)) }))
    }
    return vector
  }
  function writeContext(
    titles: readonly number[],
    { values, bm25: scores }: JudgedRows,
    first: number,
    at: number,
  ): void {
    const own = scores.subarray(first, first + titles.length)
    const vectorsOf = titles.map(vectorOfTitle)
    const whole = likeOthers(
      vectorsOf.map((vector) => vector.whole),
      own,
    )
    const joint = likeOthers(
      vectorsOf.map((vector) => vector.joint),
      own,
    )
    const reads = titles.map((title) => catalogue.titles[title]!)
    const heads = sharedWithOthers(reads.map((read) => read.terms[read.head] ?? ''))
    const brands = sharedWithOthers(reads.map((read) => read.terms[0] ?? ''))
    const width = likeOthersNames.length
    for (const place of titles.keys()) {
      const part = (all: Float32Array): Float32Array => all.subarray(place * width, (place + 1) * width)
      values.set([...part(whole), ...part(joint), heads[place]!, brands[place]!], (first + place) * columns + at)
    }
  }
  const pairs = collectPairs()
  const queryVectors: Float32Array[] = []
  const comparedAt = centredNames.map((name) => names.indexOf(name))
  let row = 0
  for (const [at, [text, list]] of [...byQuery].entries()) {
    const query = features.read(text)
    const write = features.ofQuery(query)
    const vector = embedder.embed(query.meant.words.join(' '))
    queryVectors.push(join(vector, query.vector))
    const titles = list.map((one) => numbers.get(one.productId)!)
    made.bm25.set(bm25.scoresOf(text, titles), row)
    const first = row
    for (const [place, title] of titles.entries()) {
      write(title, made.values, row * columns)
      made.values[row * columns + features.names.length] = dot(vector, vectorOfTitle(title).whole)
      made.titles[row] = title
      made.relevance[row] = list[place]!.relevance
      pairs.add(query, catalogue.titles[title]!)
      row += 1
    }
    writeContext(titles, made, first, features.names.length + 1)
    for (const [column, source] of comparedAt.entries())
      centre(made.values, columns, source, names.length + column, first, row)
    made.starts[at + 1] = row
  }
  log(`home-depot: ${rows} judged pairs of ${byQuery.size} queries, ${columns} features`)
  made.pairs = pairs.finish()
  const dimensions = queryVectors[0]?.length ?? 0
  const all = new Float32Array(queryVectors.length * dimensions)
  for (const [at, vector] of queryVectors.entries()) all.set(vector, at * dimensions)
  made.near = nearestQueries({ dimensions, values: all }, nearKept)
  return made
}

/** Writes a column minus its mean over the rows into another column. */
export function centre(
  values: Float32Array,
  columns: number,
  from: number,
  to: number,
  first: number,
  end: number,
): void {
  let mean = 0
  for (let row = first; row < end; row++) mean += values[row * columns + from]! / (end - first)
  for (let row = first; row < end; row++) values[row * columns + to] = values[row * columns + from]! - mean
}

/** The leading dimensions of both, each half of the whole. */
function join(a: Float32Array, b: Float32Array): Float32Array {
  const joint = new Float32Array(vectorShare * 2)
  for (const [part, vector] of [a, b].entries()) {
    const kept = vector.subarray(0, vectorShare)
    const norm = Math.sqrt(dot(kept, kept)) || 1
    for (const [at, value] of kept.entries()) joint[part * vectorShare + at] = (value / norm) * Math.SQRT1_2
  }
  return joint
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
