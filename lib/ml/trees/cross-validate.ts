import { dealFolds, selectGroups } from './groups'
import { predictTrees } from './model'
import { trainTrees } from './train'
import type { Matrix, TreeDataset, TreeModel, TreeOptions } from './types'

export type CrossValidation = {
  /** What was predicted for every row by the model that had not seen its group. */
  predictions: Float32Array
  /** Mean number of trees kept by the folds. */
  rounds: number
  /** Mean held-out figure of the folds. */
  score: number
  /** One a fold; the mean of their predictions is steadier than any of them. */
  models: TreeModel[]
}

/**
 * Trains once a fold on the other folds, whole groups together (rows where there are no groups), stopping early on the
 * fold itself. Meant for choosing options and numbers of trees: a figure to report needs rows that stopped nothing.
 */
export async function crossValidate(
  dataset: TreeDataset,
  options: TreeOptions,
  folds: number,
  seed = 1,
): Promise<CrossValidation> {
  const dealt = dealFolds(dataset.groups?.length ?? dataset.rows, folds, seed)
  const predictions = new Float32Array(dataset.rows)
  let rounds = 0
  let score = 0
  const models: TreeModel[] = []
  for (let fold = 0; fold < folds; fold++) {
    const train = selectGroups(dataset, (group) => dealt[group] !== fold)
    const heldOut = selectGroups(dataset, (group) => dealt[group] === fold)
    const training = await trainTrees(train.dataset, { ...options, validation: heldOut.dataset })
    const found = predictTrees(training.model, heldOut.dataset)
    for (const [at, row] of heldOut.rows.entries()) predictions[row] = found[at]!
    models.push(training.model)
    rounds += training.rounds / folds
    score += (training.score ?? 0) / folds
  }
  return { predictions, rounds: Math.round(rounds), score, models }
}

/** Mean of what the models predict for each row. */
export function predictMean(models: readonly TreeModel[], matrix: Matrix): Float32Array {
  const mean = new Float32Array(matrix.rows)
  for (const model of models)
    for (const [row, value] of predictTrees(model, matrix).entries()) mean[row]! += value / models.length
  return mean
}
