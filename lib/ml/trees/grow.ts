import type { ColumnBins } from './bins'
import type { Kernel, KernelMemory, LeafTask } from './kernel'

export type GrowLimits = { leaves: number; depth: number; minRows: number; l2: number; learningRate: number }

/** A tree over bins: `bin` is the last bin that goes left. A leaf has feature -1. */
export type GrownTree = {
  feature: number[]
  bin: number[]
  left: number[]
  right: number[]
  missingLeft: boolean[]
  value: number[]
  gain: number[]
  cover: number[]
  /** Where each leaf's rows stand in the order. */
  leaves: { node: number; begin: number; end: number }[]
}

type Split = ReturnType<Kernel['result']> & { feature: number }
type Leaf = {
  node: number
  begin: number
  end: number
  slot: number
  depth: number
  task: LeafTask
  split: Split | null
}

/** Fewer counts than this are done before a helping thread is awake. */
const worthHelp = 60_000

/**
 * Grows one tree leaf by leaf, always splitting where most is gained, over the rows that stand first in the shared
 * order. `gradients` and `hessians` are by row. Leaf values come with the learning rate in them.
 */
export function growTree(
  kernel: Kernel,
  memory: KernelMemory,
  columns: readonly ColumnBins[],
  rows: number,
  derivatives: { gradients: Float64Array; hessians: Float64Array },
  chosen: Int32Array,
  limits: GrowLimits,
  scratch: Int32Array,
): GrownTree {
  const tree: GrownTree = {
    feature: [],
    bin: [],
    left: [],
    right: [],
    missingLeft: [],
    value: [],
    gain: [],
    cover: [],
    leaves: [],
  }
  kernel.setFeatures(chosen)

  const canSplit = (count: number, depth: number): boolean =>
    count >= 2 * limits.minRows && (limits.depth === 0 || depth < limits.depth)

  function addNode(task: LeafTask): number {
    const value = Math.min(task.high, Math.max(task.low, -task.gradient / (task.hessian + limits.l2)))
    tree.feature.push(-1)
    tree.bin.push(0)
    tree.left.push(-1)
    tree.right.push(-1)
    tree.missingLeft.push(false)
    tree.value.push(value * limits.learningRate)
    tree.gain.push(0)
    tree.cover.push(task.rows)
    return tree.feature.length - 1
  }

  function count(leaf: Leaf, siblings: readonly Leaf[]): void {
    const { order, gradients, hessians } = memory
    for (let index = leaf.begin; index < leaf.end; index++) {
      const row = order[index]!
      gradients[index] = derivatives.gradients[row]!
      hessians[index] = derivatives.hessians[row]!
    }
    const both = [leaf, ...siblings]
    const isHelped = (leaf.end - leaf.begin) * chosen.length + memory.slotBins * 2 >= worthHelp
    kernel.run(
      leaf.begin,
      leaf.end,
      leaf.slot,
      siblings[0]?.slot ?? -1,
      both.map((one) => one.task),
      isHelped,
    )
    for (const [at, one] of both.entries()) one.split = one.task.canSplit ? bestOf(at) : null
  }

  function bestOf(leaf: number): Split | null {
    let best = 0
    let feature = -1
    for (const column of chosen) {
      const gain = kernel.gainOf(leaf, column)
      if (gain > best) {
        best = gain
        feature = column
      }
    }
    return feature < 0 ? null : { ...kernel.result(leaf, feature), feature }
  }

  function split(leaf: Leaf, { feature, bin, missingLeft, gain, gradient, hessian }: Split): void {
    const goesLeft = (found: number): boolean =>
      columns[feature]!.hasMissing && found === columns[feature]!.bins - 1 ? missingLeft : found <= bin
    const middle = partition(memory, leaf.begin, leaf.end, feature, goesLeft, scratch)
    const { task } = leaf
    const leftTask: LeafTask = {
      ...task,
      gradient,
      hessian,
      rows: middle - leaf.begin,
      canSplit: canSplit(middle - leaf.begin, leaf.depth + 1),
    }
    const rightTask: LeafTask = {
      ...task,
      gradient: task.gradient - gradient,
      hessian: task.hessian - hessian,
      rows: leaf.end - middle,
      canSplit: canSplit(leaf.end - middle, leaf.depth + 1),
    }
    const direction = memory.monotone[feature]!
    if (direction !== 0) keepOrder(leftTask, rightTask, direction, limits.l2)
    tree.feature[leaf.node] = feature
    tree.bin[leaf.node] = bin
    tree.gain[leaf.node] = gain
    // Where training saw nothing missing, a missing value takes the way of most rows.
    tree.missingLeft[leaf.node] = columns[feature]!.hasMissing ? missingLeft : leftTask.rows >= rightTask.rows
    const left: Leaf = {
      node: addNode(leftTask),
      begin: leaf.begin,
      end: middle,
      slot: -1,
      depth: leaf.depth + 1,
      task: leftTask,
      split: null,
    }
    const right: Leaf = {
      node: addNode(rightTask),
      begin: middle,
      end: leaf.end,
      slot: -1,
      depth: leaf.depth + 1,
      task: rightTask,
      split: null,
    }
    tree.left[leaf.node] = left.node
    tree.right[leaf.node] = right.node
    const [small, large] = leftTask.rows <= rightTask.rows ? [left, right] : [right, left]
    large.slot = leaf.slot
    small.slot = open.length
    open[open.indexOf(leaf)] = large
    open.push(small)
    if (open.length < limits.leaves && (small.task.canSplit || large.task.canSplit)) count(small, [large])
  }

  let gradient = 0
  let hessian = 0
  for (let index = 0; index < rows; index++) {
    gradient += derivatives.gradients[memory.order[index]!]!
    hessian += derivatives.hessians[memory.order[index]!]!
  }
  const task: LeafTask = { gradient, hessian, rows, low: -Infinity, high: Infinity, canSplit: canSplit(rows, 0) }
  const root: Leaf = { node: addNode(task), begin: 0, end: rows, slot: 0, depth: 0, task, split: null }
  const open = [root]
  if (task.canSplit) count(root, [])
  while (open.length < limits.leaves) {
    let best: Leaf | null = null
    for (const leaf of open) if (leaf.split && leaf.split.gain > (best?.split?.gain ?? 0)) best = leaf
    if (!best?.split) break
    split(best, best.split)
  }
  tree.leaves = open.map(({ node, begin, end }) => ({ node, begin, end }))
  return tree
}

/** Moves the rows that go left before the others, both in their old order; gives the place where the others begin. */
function partition(
  memory: KernelMemory,
  begin: number,
  end: number,
  feature: number,
  goesLeft: (bin: number) => boolean,
  scratch: Int32Array,
): number {
  const { order, bins, rows } = memory
  const ways = Uint8Array.from({ length: 256 }, (_, bin) => (goesLeft(bin) ? 1 : 0))
  let middle = begin
  let others = 0
  for (let index = begin; index < end; index++) {
    const row = order[index]!
    if (ways[bins[feature * rows + row]!] === 1) order[middle++] = row
    else scratch[others++] = row
  }
  order.set(scratch.subarray(0, others), middle)
  return middle
}

/** Whatever grows below, values left and right stay on their sides of the middle. */
function keepOrder(left: LeafTask, right: LeafTask, direction: number, l2: number): void {
  const clamp = (task: LeafTask): number =>
    Math.min(task.high, Math.max(task.low, -task.gradient / (task.hessian + l2)))
  const middle = (clamp(left) + clamp(right)) / 2
  const [lower, upper] = direction > 0 ? [left, right] : [right, left]
  lower.high = Math.min(lower.high, middle)
  upper.low = Math.max(upper.low, middle)
}
