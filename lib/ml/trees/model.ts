import type { ColumnBins } from './bins'
import type { GrownTree } from './grow'
import { sigmoid } from './objectives'
import type { Matrix, Objective, TreeModel } from './types'

/** A model with room for so many trees and nodes. */
export function emptyModel(
  objective: Objective,
  columns: number,
  base: number,
  trees: number,
  nodes: number,
): TreeModel {
  return {
    objective,
    columns,
    base,
    roots: new Int32Array(trees),
    feature: new Int32Array(nodes),
    threshold: new Float32Array(nodes),
    left: new Int32Array(nodes),
    right: new Int32Array(nodes),
    missingLeft: new Uint8Array(nodes),
    value: new Float32Array(nodes),
    gain: new Float32Array(nodes),
    cover: new Float32Array(nodes),
  }
}

/** Puts grown trees into one model whose thresholds are values instead of bins. */
export function flatten(
  trees: readonly GrownTree[],
  columns: readonly ColumnBins[],
  objective: Objective,
  base: number,
): TreeModel {
  const nodes = trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const model = emptyModel(objective, columns.length, Math.fround(base), trees.length, nodes)
  let first = 0
  for (const [index, tree] of trees.entries()) {
    model.roots[index] = first
    for (let node = 0; node < tree.feature.length; node++) {
      const at = first + node
      const feature = tree.feature[node]!
      const isLeaf = feature < 0
      model.feature[at] = feature
      // After the last edge only the missing values are left on the right.
      model.threshold[at] = isLeaf ? 0 : (columns[feature]!.edges[tree.bin[node]!] ?? Infinity)
      model.left[at] = isLeaf ? -1 : first + tree.left[node]!
      model.right[at] = isLeaf ? -1 : first + tree.right[node]!
      model.missingLeft[at] = tree.missingLeft[node] ? 1 : 0
      model.value[at] = isLeaf ? tree.value[node]! : 0
      model.gain[at] = tree.gain[node]!
      model.cover[at] = tree.cover[node]!
    }
    first += tree.feature.length
  }
  return model
}

/** One prediction a row: a value, a probability for `logistic`, a score to sort by for `lambdamart`. Throws when the columns differ. */
export function predictTrees(model: TreeModel, matrix: Matrix): Float32Array {
  if (matrix.columns !== model.columns)
    throw new RangeError(`The model knows ${model.columns} columns, not ${matrix.columns}.`)
  const { feature, threshold, left, right, missingLeft, value } = model
  const sums = new Float64Array(matrix.rows).fill(model.base)
  for (const root of model.roots) {
    for (let row = 0; row < matrix.rows; row++) {
      const first = row * matrix.columns
      let node = root
      for (let column = feature[node]!; column >= 0; column = feature[node]!) {
        const found = matrix.values[first + column]!
        const goesLeft = found <= threshold[node]! || (found !== found && missingLeft[node] === 1)
        node = goesLeft ? left[node]! : right[node]!
      }
      sums[row]! += value[node]!
    }
  }
  return Float32Array.from(sums, model.objective === 'logistic' ? sigmoid : undefined)
}
