// The threads' part of iALS training. A kernel (see lib/ml/threads.ts): it may use nothing but its arguments.

/** One direction of the matrix in shared memory: rows are those being solved, columns the fixed side. */
export type IalsSide = {
  rows: number
  columns: number
  indptr: Int32Array
  indices: Int32Array
  /** How much each entry counts; undefined where all count 1. */
  values?: Float32Array
  /** rows × dimensions */
  factors: Float32Array
}

export type IalsTask = {
  users: IalsSide
  items: IalsSide
  dimensions: number
  epochs: number
  /** What an unseen pair counts beside 1 for a seen one. */
  unobserved: number
  regularization: number
  /** dimensions × dimensions, shared */
  gram: Float64Array
  /** Int32: [barrier count, barrier generation, next chunk, finished epochs]. */
  control: Int32Array
}

/**
 * Alternating least squares for implicit feedback (Hu, Koren, Volinsky 2008) with the frequency-scaled regularisation of
 * Rendle, Krichene, Zhang, Koren 2022: a row with n entries is held by regularization × (n + unobserved × columns). Each
 * row is solved by a few conjugate gradient steps from its last value; the result does not depend on the threads.
 */
export function trainIals(task: IalsTask, thread: number, threads: number): void {
  const { dimensions: d, gram, control, unobserved, regularization } = task
  const steps = 3
  const rowsPerTurn = 64
  const [residual, direction, product] = [new Float64Array(d), new Float64Array(d), new Float64Array(d)]
  const solution = new Float64Array(d)

  const barrier = () => {
    if (threads === 1) {
      control[2] = 0
      return
    }
    const generation = Atomics.load(control, 1)
    if (Atomics.add(control, 0, 1) === threads - 1) {
      Atomics.store(control, 0, 0)
      Atomics.store(control, 2, 0)
      Atomics.add(control, 1, 1)
      Atomics.notify(control, 1)
    } else {
      // A wake-up call meant for the barrier before may come late.
      while (Atomics.load(control, 1) === generation) Atomics.wait(control, 1, generation)
    }
  }

  // Each thread sums whole rows of the Gram matrix, in the same order whatever the number of threads.
  const gramOf = (factors: Float32Array) => {
    const from = Math.floor((d * thread) / threads)
    const to = Math.floor((d * (thread + 1)) / threads)
    gram.fill(0, from * d, to * d)
    for (let base = 0; base < factors.length; base += d) {
      for (let i = from; i < to; i++) {
        const left = factors[base + i]!
        for (let j = 0; j < d; j++) gram[i * d + j]! += left * factors[base + j]!
      }
    }
  }

  // out = (unobserved · Gram + Σ value · y y' + held · I) · vector, over the entries of one row.
  const multiply = (
    side: IalsSide,
    other: Float32Array,
    row: number,
    held: number,
    vector: Float64Array,
    out: Float64Array,
  ) => {
    for (let i = 0; i < d; i++) {
      let sum = 0
      for (let j = 0; j < d; j++) sum += gram[i * d + j]! * vector[j]!
      out[i] = unobserved * sum + held * vector[i]!
    }
    for (let n = side.indptr[row]!; n < side.indptr[row + 1]!; n++) {
      const base = side.indices[n]! * d
      let sum = 0
      for (let j = 0; j < d; j++) sum += other[base + j]! * vector[j]!
      if (side.values) sum *= side.values[n]!
      for (let j = 0; j < d; j++) out[j]! += sum * other[base + j]!
    }
  }

  const solveRow = (side: IalsSide, other: Float32Array, row: number) => {
    const start = side.indptr[row]!
    const end = side.indptr[row + 1]!
    if (start === end) {
      side.factors.fill(0, row * d, row * d + d)
      return
    }
    const held = regularization * (end - start + unobserved * side.columns)
    for (let i = 0; i < d; i++) solution[i] = side.factors[row * d + i]!
    multiply(side, other, row, held, solution, residual)
    for (let i = 0; i < d; i++) residual[i] = -residual[i]!
    for (let n = start; n < end; n++) {
      const base = side.indices[n]! * d
      const weight = side.values ? side.values[n]! : 1
      for (let j = 0; j < d; j++) residual[j]! += weight * other[base + j]!
    }
    let length = 0
    for (let i = 0; i < d; i++) {
      direction[i] = residual[i]!
      length += residual[i]! * residual[i]!
    }
    for (let step = 0; step < steps && length > 1e-20; step++) {
      multiply(side, other, row, held, direction, product)
      let curvature = 0
      for (let i = 0; i < d; i++) curvature += direction[i]! * product[i]!
      const along = length / curvature
      let next = 0
      for (let i = 0; i < d; i++) {
        solution[i]! += along * direction[i]!
        residual[i]! -= along * product[i]!
        next += residual[i]! * residual[i]!
      }
      for (let i = 0; i < d; i++) direction[i] = residual[i]! + (next / length) * direction[i]!
      length = next
    }
    for (let i = 0; i < d; i++) side.factors[row * d + i] = solution[i]!
  }

  for (let epoch = 0; epoch < task.epochs; epoch++) {
    for (const [side, other] of [
      [task.users, task.items.factors],
      [task.items, task.users.factors],
    ] as const) {
      gramOf(other)
      barrier()
      const turns = Math.ceil(side.rows / rowsPerTurn)
      for (let turn = Atomics.add(control, 2, 1); turn < turns; turn = Atomics.add(control, 2, 1)) {
        const last = Math.min(side.rows, (turn + 1) * rowsPerTurn)
        for (let row = turn * rowsPerTurn; row < last; row++) solveRow(side, other, row)
      }
      barrier()
    }
    if (thread === 0) Atomics.store(control, 3, epoch + 1)
  }
}
