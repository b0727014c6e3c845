import type { TreeModel } from './types'

/** What all splits on each column gained in training, as shares of the whole; zeros for a model without splits. */
export function featureImportance(model: TreeModel): Float64Array {
  const gains = new Float64Array(model.columns)
  for (const [node, feature] of model.feature.entries()) if (feature >= 0) gains[feature]! += model.gain[node]!
  const total = gains.reduce((sum, gain) => sum + gain, 0)
  return total > 0 ? gains.map((gain) => gain / total) : gains
}

type Step = { feature: number; zero: number; one: number; weight: number }

/**
 * What each column added to the raw score of one row, exact Shapley values over the ways of the training rows (TreeSHAP:
 * Lundberg, Erion & Lee 2018, algorithm 2). They and `expected` add up to the raw score: before the sigmoid for `logistic`.
 */
export function contributions(model: TreeModel, row: ArrayLike<number>): { expected: number; values: Float64Array } {
  if (row.length !== model.columns) throw new RangeError(`The model knows ${model.columns} columns, not ${row.length}.`)
  const values = new Float64Array(model.columns)
  let expected = model.base

  function meanBelow(node: number): number {
    if (model.feature[node]! < 0) return model.value[node]!
    const left = model.left[node]!
    const right = model.right[node]!
    return (meanBelow(left) * model.cover[left]! + meanBelow(right) * model.cover[right]!) / model.cover[node]!
  }

  function descend(node: number, path: Step[], zero: number, one: number, feature: number): void {
    const here = extend(path, zero, one, feature)
    const column = model.feature[node]!
    if (column < 0) {
      for (let at = 1; at < here.length; at++) {
        const step = here[at]!
        values[step.feature]! += unwoundSum(here, at) * (step.one - step.zero) * model.value[node]!
      }
      return
    }
    const found = row[column]!
    const goesLeft = found <= model.threshold[node]! || (Number.isNaN(found) && model.missingLeft[node] === 1)
    const hot = goesLeft ? model.left[node]! : model.right[node]!
    const cold = goesLeft ? model.right[node]! : model.left[node]!
    const before = here.findIndex((step, at) => at > 0 && step.feature === column)
    const known = before > 0 ? here[before]! : { zero: 1, one: 1 }
    const rest = before > 0 ? unwind(here, before) : here
    descend(hot, rest, (known.zero * model.cover[hot]!) / model.cover[node]!, known.one, column)
    descend(cold, rest, (known.zero * model.cover[cold]!) / model.cover[node]!, 0, column)
  }

  for (const root of model.roots) {
    expected += meanBelow(root)
    descend(root, [], 1, 1, -1)
  }
  return { expected, values }
}

/** The path with one more column: weights of all subset sizes of the columns seen so far. */
function extend(path: readonly Step[], zero: number, one: number, feature: number): Step[] {
  const depth = path.length
  const grown = path.map((step) => ({ ...step }))
  grown.push({ feature, zero, one, weight: depth === 0 ? 1 : 0 })
  for (let at = depth - 1; at >= 0; at--) {
    grown[at + 1]!.weight += (one * grown[at]!.weight * (at + 1)) / (depth + 1)
    grown[at]!.weight *= (zero * (depth - at)) / (depth + 1)
  }
  return grown
}

/** The path as it was before its column `index` was added. */
function unwind(path: readonly Step[], index: number): Step[] {
  const depth = path.length - 1
  const { zero, one } = path[index]!
  const weights = path.map((step) => step.weight)
  let next = weights[depth]!
  for (let at = depth - 1; at >= 0; at--) {
    if (one !== 0) {
      const kept = weights[at]!
      weights[at] = (next * (depth + 1)) / ((at + 1) * one)
      next = kept - (weights[at]! * zero * (depth - at)) / (depth + 1)
    } else weights[at] = (weights[at]! * (depth + 1)) / (zero * (depth - at))
  }
  return path.filter((_, at) => at !== index).map((step, at) => ({ ...step, weight: weights[at]! }))
}

function unwoundSum(path: readonly Step[], index: number): number {
  return unwind(path, index).reduce((sum, step) => sum + step.weight, 0)
}
