import { seededRandom, shuffle } from '../random'
import type { TreeDataset } from './types'

/** The groups of a ranking dataset; throws when they are absent or do not add up to the rows. */
export function requireGroups(dataset: Pick<TreeDataset, 'groups' | 'rows'>): Int32Array {
  if (!dataset.groups) throw new RangeError('Ranking needs groups.')
  if (dataset.groups.reduce((sum, size) => sum + size, 0) !== dataset.rows)
    throw new RangeError('The groups do not add up to the rows.')
  return dataset.groups
}

/** Deals groups into folds of equal numbers of groups; the same seed deals alike. */
export function dealFolds(groups: number, folds: number, seed = 1): Int32Array {
  const order = Int32Array.from({ length: groups }, (_, group) => group)
  shuffle(order, seededRandom(seed))
  const dealt = new Int32Array(groups)
  for (const [place, group] of order.entries()) dealt[group] = place % folds
  return dealt
}

/** The rows of the groups that are wanted, in their order. Without groups every row is a group of its own. */
export function selectGroups(
  dataset: TreeDataset,
  isWanted: (group: number) => boolean,
): { dataset: TreeDataset; rows: Int32Array } {
  const sizes = dataset.groups ?? new Int32Array(dataset.rows).fill(1)
  const rows: number[] = []
  const kept: number[] = []
  let start = 0
  for (const [group, size] of sizes.entries()) {
    if (isWanted(group)) {
      kept.push(size)
      for (let row = start; row < start + size; row++) rows.push(row)
    }
    start += size
  }
  const picked = Int32Array.from(rows)
  return { dataset: { ...selectRows(dataset, picked), groups: dataset.groups && Int32Array.from(kept) }, rows: picked }
}

/** The given rows, in the given order, without groups. */
export function selectRows(dataset: TreeDataset, rows: Int32Array): TreeDataset {
  const { columns, values } = dataset
  const picked = new Float32Array(rows.length * columns)
  for (const [at, row] of rows.entries()) picked.set(values.subarray(row * columns, (row + 1) * columns), at * columns)
  return {
    rows: rows.length,
    columns,
    values: picked,
    labels: Float32Array.from(rows, (row) => dataset.labels[row]!),
    weights: dataset.weights && Float32Array.from(rows, (row) => dataset.weights![row]!),
  }
}
