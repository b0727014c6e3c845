// Gradient-boosted trees over histograms (Friedman 2001; Ke et al. 2017, "LightGBM"), leaf-wise, on typed arrays and
// threads. Written by hand because the packages for Node are too slow, broken, or bring a native build.
import { seededRandom, shuffle } from '../random'
import { binMatrix, type ColumnBins, findBins, missingElsewhere } from './bins'
import { type GrownTree, growTree } from './grow'
import { requireGroups } from './groups'
import { startHelpers } from './helpers'
import { treeKernel } from './kernel'
import { shareMemory } from './memory'
import { flatten } from './model'
import { lossOf } from './objectives'
import type { TreeDataset, TreeOptions, Training } from './types'

/** Columns times rows from which a second thread pays. */
const worthThreads = 1_500_000

const defaults = {
  rounds: 300,
  learningRate: 0.1,
  leaves: 31,
  depth: 0,
  bins: 255,
  minRows: 20,
  minWeight: 1e-3,
  minGain: 0,
  l2: 1,
  rowFraction: 1,
  columnFraction: 1,
  seed: 1,
  patience: 50,
}

/**
 * Trains trees. With held-out rows it stops after `patience` trees without progress and keeps the best number of trees.
 * The same data, options and seed give the same model on any number of threads. Lets other work run between trees.
 * Rejects with a RangeError when the shapes or labels do not fit, with the signal's reason when stopped.
 */
export async function trainTrees(dataset: TreeDataset, options: TreeOptions): Promise<Training> {
  checkShapes(dataset)
  const settings = { ...defaults, ...withoutUndefined(options) }
  const { validation } = settings
  if (validation) {
    checkShapes(validation)
    if (validation.columns !== dataset.columns) throw new RangeError('Held-out rows have other columns.')
  }
  const loss = lossOf(dataset, settings)
  const columns = findBins(dataset, settings.bins)
  const memory = shareMemory(dataset, columns, settings.leaves, settings.monotone)
  const kernel = treeKernel(memory)
  kernel.setLimits(settings.l2, settings.minRows, settings.minWeight, Math.max(settings.minGain, 1e-10))
  const stopHelpers = startHelpers(memory, threadsFor(dataset, settings.threads) - 1)

  const random = seededRandom(settings.seed)
  const usable = Int32Array.from(columns.keys()).filter((column) => columns[column]!.bins > 1)
  const derivatives = { gradients: new Float64Array(dataset.rows), hessians: new Float64Array(dataset.rows) }
  const scores = new Float64Array(dataset.rows).fill(loss.base)
  const scratch = new Int32Array(dataset.rows)
  const heldOut = validation && {
    bins: binMatrix(validation, columns, new Uint8Array(validation.rows * columns.length)),
    scores: new Float64Array(validation.rows).fill(loss.base),
  }
  const trees: GrownTree[] = []
  let best = { rounds: 0, score: heldOut ? loss.score(validation!, heldOut.scores) : Number.NaN }
  const isSampled = settings.rowFraction < 1 || settings.columnFraction < 1

  try {
    for (let round = 1; round <= settings.rounds && usable.length > 0; round++) {
      settings.signal?.throwIfAborted()
      loss.derive(scores, derivatives.gradients, derivatives.hessians)
      const rows = pickRows(dataset, settings.rowFraction, random, memory.order)
      const chosen = pickColumns(usable, settings.columnFraction, random)
      const tree = growTree(kernel, memory, columns, rows, derivatives, chosen, settings, scratch)
      if (tree.leaves.length === 1 && !isSampled) break
      trees.push(tree)
      for (const { node, begin, end } of tree.leaves) {
        for (let index = begin; index < end; index++) scores[memory.order[index]!]! += tree.value[node]!
      }
      if (rows < dataset.rows) addUnseen(tree, memory.bins, columns, dataset.rows, memory.order, rows, scores)
      let score: number | undefined
      if (heldOut) {
        addTree(tree, heldOut.bins, columns, validation!.rows, heldOut.scores)
        score = loss.score(validation!, heldOut.scores)
        const isBetter = !(loss.isGain ? score <= best.score : score >= best.score)
        if (isBetter) best = { rounds: round, score }
      }
      settings.onProgress?.({ round, rounds: settings.rounds, score })
      if (heldOut && round - best.rounds >= settings.patience) break
      await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    await stopHelpers()
  }
  const kept = heldOut ? trees.slice(0, best.rounds) : trees
  return {
    model: flatten(kept, columns, settings.objective, loss.base),
    rounds: kept.length,
    score: heldOut ? best.score : null,
  }
}

function withoutUndefined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}

function checkShapes(dataset: TreeDataset): void {
  const { rows, columns, values, labels, weights, groups } = dataset
  if (rows < 1 || columns < 1) throw new RangeError('There is nothing to learn from.')
  if (values.length !== rows * columns) throw new RangeError('The values do not fill rows and columns.')
  if (labels.length !== rows || (weights && weights.length !== rows))
    throw new RangeError('Labels and weights are one a row.')
  if (labels.some((label) => !Number.isFinite(label))) throw new RangeError('A label is not a number.')
  if (weights?.some((weight) => !(weight >= 0 && weight < Infinity)))
    throw new RangeError('A weight is not a number of 0 or more.')
  if (groups) requireGroups(dataset)
}

function threadsFor(dataset: TreeDataset, wanted?: number): number {
  if (wanted) return Math.min(wanted, dataset.columns)
  if (dataset.rows * dataset.columns < worthThreads) return 1
  const { availableParallelism } = process.getBuiltinModule('node:os')
  return Math.min(4, availableParallelism(), dataset.columns)
}

/** Puts the rows of this tree first in the order, ascending, the others after them; gives their number. */
function pickRows(
  dataset: TreeDataset,
  fraction: number,
  random: ReturnType<typeof seededRandom>,
  order: Int32Array,
): number {
  const sizes = dataset.groups
  let count = 0
  let others = dataset.rows
  let row = 0
  for (let group = 0; row < dataset.rows; group++) {
    const end = row + (sizes ? sizes[group]! : 1)
    const isIn = fraction >= 1 || random.next() < fraction
    for (; row < end; row++) {
      if (isIn) order[count++] = row
      else order[--others] = row
    }
  }
  return count
}

function pickColumns(usable: Int32Array, fraction: number, random: ReturnType<typeof seededRandom>): Int32Array {
  if (fraction >= 1) return usable
  const mixed = usable.slice()
  shuffle(mixed, random)
  return mixed.slice(0, Math.max(1, Math.round(usable.length * fraction))).sort()
}

/** The leaf of a row of binned values. */
function leafOf(tree: GrownTree, bins: Uint8Array, columns: readonly ColumnBins[], rows: number, row: number): number {
  let node = 0
  for (let feature = tree.feature[0]!; feature >= 0; feature = tree.feature[node]!) {
    const bin = bins[feature * rows + row]!
    const { hasMissing, bins: count } = columns[feature]!
    const isMissing = bin === missingElsewhere || (hasMissing && bin === count - 1)
    node = (isMissing ? tree.missingLeft[node]! : bin <= tree.bin[node]!) ? tree.left[node]! : tree.right[node]!
  }
  return node
}

function addTree(
  tree: GrownTree,
  bins: Uint8Array,
  columns: readonly ColumnBins[],
  rows: number,
  scores: Float64Array,
): void {
  for (let row = 0; row < rows; row++) scores[row]! += tree.value[leafOf(tree, bins, columns, rows, row)]!
}

function addUnseen(
  tree: GrownTree,
  bins: Uint8Array,
  columns: readonly ColumnBins[],
  rows: number,
  order: Int32Array,
  from: number,
  scores: Float64Array,
): void {
  for (let index = from; index < rows; index++) {
    const row = order[index]!
    scores[row]! += tree.value[leafOf(tree, bins, columns, rows, row)]!
  }
}
