import { type Random, seededRandom, shuffle } from '@/lib/ml/random'
import { trainTrees } from '@/lib/ml/trees/train'
import { type TreeDataset } from '@/lib/ml/trees/types'
import { evenWeights, learnBlend } from './blend'
import { type Content } from './content'
import { HybridModel, type HybridState } from './hybrid-model'
import { itemSignals } from './item-signals'
import { fitParts } from './parts'
import { withoutLast } from './sequences'
import { blendSample, type Question, treeSample, type TreeSample } from './training-sample'
import { type Interactions } from './types'

export type HybridOptions = {
  content?: Content
  /** Most neighbours an item keeps in each part; chosen by the size of the catalogue when missing. */
  neighbours?: number
  /** Milliseconds after which an event counts half; every event counts alike when missing. */
  halfLife?: number
  /** Whether boosted trees order the pool when they do so better than the blend (true). */
  trees?: boolean
  /** Most people asked about when learning (20,000). */
  people?: number
  threads?: number
  seed?: number
  onProgress?: (text: string) => void
  signal?: AbortSignal
}

const decay = 0.5
const horizon = 50
const pool = 100
// What a part may keep in all, so that models of large catalogues still fit beside the shop.
const entries = 2_000_000
// Below this many answered questions weights or trees would learn noise.
const enoughForBlend = 50
const enoughForTrees = 300

/**
 * Fits all parts and learns how to blend them by asking what everybody took last, and before that, with parts that have
 * not seen those answers, nor anything that came after: what the parts know of a question is then what they will know of the future.
 * Every choice is made on the given interactions alone.
 */
export async function fitHybrid(interactions: Interactions, options: HybridOptions = {}): Promise<HybridModel> {
  const { content, seed = 1, people = 20_000, onProgress = () => {} } = options
  const random = seededRandom(seed)
  const neighbours =
    options.neighbours ?? Math.round(Math.min(200, Math.max(24, entries / Math.max(1, interactions.items))))
  const fit = (upTo: Interactions, weights?: Float32Array): HybridModel => {
    const parts = fitParts(upTo, content, { neighbours, halfLife: options.halfLife })
    const state: HybridState = {
      ...{ items: upTo.items, parts, signals: itemSignals(upTo), content, decay, horizon, pool },
      weights: weights ?? evenWeights(parts.length),
    }
    return new HybridModel(state)
  }

  let asking = fit(withoutLast(interactions, 1, 1))
  options.signal?.throwIfAborted()
  onProgress('parts fitted without the last event')
  const last = questions(interactions, 1, people, random)
  const sample = blendSample(asking, last.slice(0, 5000), random)
  const weights = sample.groups.length >= enoughForBlend ? learnBlend(sample) : asking.state.weights
  onProgress(`blend learned from ${sample.groups.length} people`)
  asking = new HybridModel({ ...asking.state, weights })

  const trees = options.trees === false ? undefined : await learnTrees(asking, last)
  const { state } = fit(interactions, weights)
  onProgress('parts fitted on everything')
  return new HybridModel({ ...state, trees })

  async function learnTrees(first: HybridModel, asked: Question[]) {
    const heldOut = asked.slice(0, Math.ceil(asked.length * 0.15))
    // Rare items count like all others where trees are judged.
    const { weights: _, ...validation } = treeSample(first, heldOut)
    const samples = [treeSample(first, asked.slice(heldOut.length))]
    if (samples[0]!.groups.length + validation.groups.length < enoughForTrees) return undefined
    const earlier = fit(withoutLast(interactions, 2, 1), weights)
    // Nobody of the held-out people, whose earlier answers would give away who they are.
    const known = new Set(heldOut.map(({ user }) => user))
    const before = questions(interactions, 2, people, random).filter(({ user }) => !known.has(user))
    samples.push(treeSample(earlier, before))
    onProgress(`${samples.map(({ groups }) => groups.length).join(' + ')} lists to learn an order from`)
    const training = await trainTrees(joined(samples.splice(0)), {
      ...{ objective: 'lambdamart', rounds: 400, learningRate: 0.03, leaves: 15, minRows: 200, bins: 63, patience: 50 },
      ...{
        l2: 10,
        columnFraction: 0.5,
        rowFraction: 0.7,
        seed,
        validation,
        threads: options.threads,
        signal: options.signal,
      },
      onProgress: ({ round, score }) => {
        if (round % 50 === 0) onProgress(`${round} trees, held-out NDCG@10 ${score?.toFixed(4)}`)
      },
    })
    onProgress(
      `${training.rounds} trees kept, held-out NDCG@10 ${training.score?.toFixed(4)}, blend ${validation.blendScore.toFixed(4)}`,
    )
    return (training.score ?? 0) > validation.blendScore ? training.model : undefined
  }
}

/** What somebody took at the `back`-th place from the end, and all that came before it; those with nothing before are left out. */
function questions({ users, indptr, indices }: Interactions, back: number, most: number, random: Random): Question[] {
  const asked: Question[] = []
  for (let user = 0; user < users; user++) {
    const at = indptr[user + 1]! - back
    if (at > indptr[user]!) asked.push({ user, history: indices.subarray(indptr[user], at), wanted: indices[at]! })
  }
  const order = Int32Array.from(asked.keys())
  shuffle(order, random)
  return Array.from(order.subarray(0, most), (n) => asked[n]!)
}

function joined(samples: readonly TreeSample[]): TreeDataset {
  const concat = (pick: (sample: TreeSample) => Float32Array) => {
    const all = new Float32Array(samples.reduce((sum, sample) => sum + pick(sample).length, 0))
    let write = 0
    for (const sample of samples) {
      all.set(pick(sample), write)
      write += pick(sample).length
    }
    return all
  }
  return {
    columns: samples[0]!.columns,
    rows: samples.reduce((sum, { rows }) => sum + rows, 0),
    values: concat(({ values }) => values),
    labels: concat(({ labels }) => labels),
    weights: concat(({ weights }) => weights),
    groups: Int32Array.from(samples.flatMap(({ groups }) => [...groups])),
  }
}
