// Several models as one, for catalogues that EASE can hold: what each counts, and trees on top of them, are learnt on
// events held out of the training data, then every member is trained again on all of it.
import { crossValidate } from '@/lib/ml/trees/cross-validate'
import { fitEase } from './ease'
import { chooseEase } from './ease-choice'
import { EaseModel, type EaseParameters } from './ease-model'
import { chooseWeights, type HeldUser, heldUsers, listNdcg } from './ensemble-blend'
import { itemFacts, MemberScores } from './ensemble-features'
import { EnsembleModel, type EnsembleState, eventWeights } from './ensemble-model'
import { type Holdout, holdOut } from './holdout'
import { fitIals } from './ials'
import { fitItemKnn } from './item-knn'
import { fitRecentState } from './recent-state'
import { fitTransitions } from './transitions'
import { type Interactions, type Recommender } from './types'

export type EnsembleOptions = {
  /** The length of list to be good at. */
  k?: number
  /** Whether each user's events stand in the order of time; taken from `times` when not said. */
  ordered?: boolean
  seed?: number
  threads?: number
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

type Settings = Required<Pick<EnsembleOptions, 'k' | 'ordered' | 'seed'>> & EnsembleOptions
type Recipe = { strength: number; members: Record<string, (data: Interactions) => Promise<Recommender> | Recommender> }

// The held-out share is what the lists are to foretell: about the next third of what somebody has done.
const heldShare = 0.25
const mostScores = 4e7
const pool = 120
const folds = 3
// Beside the models of the order this one only has to bring in the whole history: the middle of the road will do.
const wholeHistory: EaseParameters = {
  lambda: 800,
  rowExponent: 0,
  shrinkExponent: 0.5,
  popularityExponent: -0.2,
  decay: 1,
}

/** Trains the ensemble; same data, seed and options give the same model. Rejects as `fitEase` does, and with fewer than 20 people to learn from. */
export async function fitEnsemble(interactions: Interactions, options: EnsembleOptions = {}): Promise<EnsembleModel> {
  const settings = { k: 20, seed: 1, ordered: interactions.times !== undefined, ...options }
  const { k, seed, ordered, onProgress } = settings
  const people = Math.min(2_000, Math.floor(mostScores / (6 * Math.max(1, interactions.items))))
  const held = holdOut(interactions, { share: heldShare, users: people, latest: ordered, seed })
  if (held.users.length < 20) throw new RangeError('An ensemble needs 20 people with two events or more.')
  const recipe = ordered ? await orderedRecipe(held, settings) : await unorderedRecipe(held, settings)
  const { strength } = recipe
  const names = Object.keys(recipe.members)
  const kept = strengthened(held.kept, strength)
  const trained = await fitMembers(recipe, kept)
  const users = heldUsers({ ...held, kept })
  onProgress?.('members are trained')
  const scores = new MemberScores(trained, interactions.items, pool)
  const { weights, figure, alone } = chooseWeights(users, scores, names.length, k)
  onProgress?.('weights are chosen')
  const validation: EnsembleState['validation'] = Object.fromEntries(names.map((name, m) => [name, alone[m]!]))
  validation.sum = figure
  const learnt = await learnOrder(users, scores, weights, itemFacts(held.kept), settings)
  validation.trees = learnt.figure
  onProgress?.(`weights ${names.map((name, m) => `${name} ${weights[m]}`).join(', ')}; events to the power ${strength}`)
  onProgress?.(
    `validation: ${Object.entries(validation)
      .map(([name, value]) => `${name} ${value.toFixed(4)}`)
      .join(', ')}`,
  )
  return new EnsembleModel({
    items: interactions.items,
    names,
    members: await fitMembers(recipe, strengthened(interactions, strength)),
    weights,
    facts: itemFacts(interactions),
    trees: learnt.figure > figure ? learnt.models : [],
    pool,
    strength,
    validation,
  })
}

async function fitMembers({ members }: Recipe, data: Interactions): Promise<Recommender[]> {
  const found: Recommender[] = []
  for (const fit of Object.values(members)) found.push(await fit(data))
  return found
}

const strengthened = (data: Interactions, strength: number): Interactions => ({
  ...data,
  weights: eventWeights(data.weights, strength),
})

// What comes next: by the last items, by the way through the last items, and by the whole history.
async function orderedRecipe(held: Holdout, settings: Settings): Promise<Recipe> {
  const { k, threads, signal, onProgress } = settings
  const common = { threads, signal }
  const users = heldUsers(held)
  const bare = { ...held.kept, weights: undefined }
  let best = { figure: -1, parameters: { decay: 0.95, ahead: 3, lambda: 10 } }
  for (const change of [{}, { decay: 0.9 }, { lambda: 4 }]) {
    const parameters = { ...best.parameters, ...change }
    const figure = meanNdcg(users, await fitRecentState(bare, parameters, common), k)
    onProgress?.(`recent state ${JSON.stringify(parameters)}: ${figure.toFixed(4)}`)
    if (figure > best.figure) best = { figure, parameters }
  }
  let whole: EaseModel
  return {
    strength: 0,
    members: {
      ease: async (data) => {
        whole = await fitEase(data, { ...common, parameters: wholeHistory })
        return whole
      },
      // The same matrix looks at the last items only.
      easeRecent: () => new EaseModel(whole.lists, { ...wholeHistory, decay: 0.8 }),
      recentState: (data) => fitRecentState(data, best.parameters, common),
      recentStateFar: (data) => fitRecentState(data, { ...best.parameters, decay: 0.9, ahead: 10 }, common),
      transitions: (data) =>
        fitTransitions(data, { reach: 10, backward: 0, fading: 0.5, sourceDiscount: 1, decay: 0.8 }),
    },
  }
}

async function unorderedRecipe(held: Holdout, settings: Settings): Promise<Recipe> {
  const { k, seed, threads, signal, onProgress } = settings
  const common = { threads, signal }
  const bare = { ...held.kept, weights: undefined }
  const ease = await chooseEase(bare, { ...common, k, ordered: false, seed, onProgress })
  let best = { figure: -1, strength: 0 }
  for (const strength of held.kept.weights ? [0, 0.5, 0.75] : [0]) {
    const kept = strengthened(held.kept, strength)
    const figure = meanNdcg(heldUsers({ ...held, kept }), await fitEase(kept, { ...common, parameters: ease }), k)
    onProgress?.(`events to the power ${strength}: ${figure.toFixed(4)}`)
    if (figure > best.figure) best = { figure, strength }
  }
  const chosen = (await fitIals(bare, { ...common, k, ordered: false, seed, onProgress })).parameters
  const ials = { ...chosen, dimensions: 32, epochs: 6 }
  return {
    strength: best.strength,
    members: {
      ease: (data) => fitEase(data, { ...common, parameters: ease }),
      ials: (data) => fitIals(data, { ...common, seed, parameters: ials }),
      neighbours: (data) => fitItemKnn(data, { reach: 5_000, decay: 1, horizon: 5_000, shrinkage: 10 }),
    },
  }
}

function meanNdcg(users: HeldUser[], model: Recommender, k: number): number {
  let sum = 0
  for (const { history, options, wanted } of users) {
    const list = model.recommend(history, k, { weights: options.weights }).map(({ item }) => item)
    sum += listNdcg(list, wanted, k) / users.length
  }
  return sum
}

// Trees learn on the candidates of the held-out people which of them were taken, and are measured on people they did not see.
async function learnOrder(
  users: HeldUser[],
  scores: MemberScores,
  weights: number[],
  facts: Float32Array,
  { k, seed, threads, signal }: Settings,
) {
  const rows = users.length * Math.min(pool, scores.blend.length)
  const values = new Float32Array(rows * scores.columns)
  const labels = new Float32Array(rows)
  const groups = new Int32Array(users.length)
  const lists: Int32Array[] = []
  let row = 0
  users.forEach(({ history, options, wanted }, n) => {
    scores.score(history, options)
    const candidates = scores.candidates(weights)
    scores.write(candidates, history.length, facts, values, row * scores.columns)
    for (const item of candidates) labels[row++] = wanted.has(item) ? 1 : 0
    groups[n] = candidates.length
    lists.push(candidates)
  })
  const dataset = {
    rows: row,
    columns: scores.columns,
    values: values.subarray(0, row * scores.columns),
    labels: labels.subarray(0, row),
    groups,
  }
  const { predictions, models } = await crossValidate(
    dataset,
    {
      ...{ objective: 'logistic', rounds: 120, learningRate: 0.1, leaves: 8, minRows: 100, l2: 5, patience: 15 },
      ...{ columnFraction: 0.5, rowFraction: 0.7, bins: 64, seed, threads, signal },
    } as const,
    folds,
    seed,
  )
  let figure = 0
  let start = 0
  lists.forEach((candidates, n) => {
    const found = predictions.subarray(start, start + candidates.length)
    start += candidates.length
    const order = Array.from(candidates.keys()).sort((a, b) => found[b]! - found[a]!)
    const list = order.slice(0, k).map((place) => candidates[place]!)
    figure += listNdcg(list, users[n]!.wanted, k) / users.length
  })
  return { models, figure }
}
