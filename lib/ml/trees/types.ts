/** Numbers in rows, one after the other: `values[row * columns + column]`. NaN means missing. */
export type Matrix = { rows: number; columns: number; values: Float32Array }

export type TreeDataset = Matrix & {
  /** One a row: the value to predict, 0 or 1 for `logistic`, the graded relevance (0 and more) for `lambdamart`. */
  labels: Float32Array
  /** One a row, 1 when absent. */
  weights?: Float32Array
  /** Sizes of consecutive groups of rows (for `lambdamart` the documents of one query); they add up to `rows`. */
  groups?: Int32Array
}

export type Objective = 'squared' | 'logistic' | 'lambdamart'

export type TreeOptions = {
  objective: Objective
  /** Most trees to grow (300). */
  rounds?: number
  /** Share of each tree that is taken (0.1). */
  learningRate?: number
  /** Most leaves a tree has (31). */
  leaves?: number
  /** Most splits between root and leaf; 0 for no bound (0). */
  depth?: number
  /** Most values a column is cut into, 2 to 255 (255). */
  bins?: number
  /** Fewest rows in a leaf (20). */
  minRows?: number
  /** Fewest summed second derivatives in a leaf (0.001). */
  minWeight?: number
  /** What a split has to gain (0). */
  minGain?: number
  /** Pulls leaf values to zero (1). */
  l2?: number
  /** Share of rows, or of whole groups where there are groups, seen by each tree (1). */
  rowFraction?: number
  /** Share of columns seen by each tree (1). */
  columnFraction?: number
  /** One a column: 1 when more may never lower the prediction, -1 when it may never raise it, else 0. */
  monotone?: ArrayLike<number>
  /** Where `lambdamart` cuts the list (10). */
  rankingDepth?: number
  /** What a relevance is worth in `lambdamart`: `2^label - 1`, or the label itself ('exponential'). */
  labelGain?: 'exponential' | 'linear'
  seed?: number
  /** Threads that share the columns, this one included. Any number gives the same model. Chosen by size when absent. */
  threads?: number
  /** Held-out rows that decide after which tree to stop. */
  validation?: TreeDataset
  /** Trees without progress on the held-out rows before training stops (50). */
  patience?: number
  onProgress?: (progress: { round: number; rounds: number; score?: number }) => void
  /** Stops the training; the promise is rejected with the signal's reason. */
  signal?: AbortSignal
}

/** All trees in one set of arrays. A node is a leaf when its feature is -1; else a row goes `left` when its value is not above the threshold. */
export type TreeModel = {
  objective: Objective
  columns: number
  /** Added to the sum of the leaves. */
  base: number
  /** First node of each tree. */
  roots: Int32Array
  feature: Int32Array
  threshold: Float32Array
  left: Int32Array
  right: Int32Array
  /** 1 where a missing value goes left. */
  missingLeft: Uint8Array
  /** What a leaf adds. */
  value: Float32Array
  /** What a split gained in training. */
  gain: Float32Array
  /** Rows of the training data that came through. */
  cover: Float32Array
}

export type Training = {
  model: TreeModel
  /** Trees kept. */
  rounds: number
  /** Held-out figure of the kept trees (NDCG for `lambdamart`, else the mean loss), null without held-out rows. */
  score: number | null
}
