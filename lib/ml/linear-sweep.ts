// The threads' part of `invertSymmetric`: the symmetric sweep operator on blocks of columns. A kernel (see threads.ts):
// it may use nothing but its arguments.

export type SweepTask = {
  /** Holds the matrix (size × size floats, its lower triangle is used) and, behind it, room for the panels. */
  memory: WebAssembly.Memory
  tileModule: WebAssembly.Module
  size: number
  block: number
  /** Byte offsets into the memory. */
  panels: { left: number; right: number; product: number; pivot: number }
  /** Int32: [barrier count, barrier generation, next row block, failed pivot + 1]. */
  control: Int32Array
}

/**
 * Sweeps every block of columns: afterwards the lower triangle holds -inverse(A). Per block K with W = A[:,K] and
 * D = inverse(A[K,K]) it sets A[i,j] -= W D W', A[:,K] = W D and A[K,K] = -D. Stops with control[3] set when A[K,K] is
 * not positive definite.
 */
export function sweep(task: SweepTask, thread: number, threads: number): void {
  const { memory, size, block, panels, control } = task
  const instance = new WebAssembly.Instance(task.tileModule, { env: { memory } })
  const tile = instance.exports.tile as (a: number, b: number, c: number, depth: number, stride: number) => void
  const matrix = new Float32Array(memory.buffer, 0, size * size)
  const left = new Float32Array(memory.buffer, panels.left, size * block)
  const right = new Float32Array(memory.buffer, panels.right, size * block)
  const product = new Float32Array(memory.buffer, panels.product, size * block)
  // Every thread inverts the pivot block for itself: that is cheaper than waiting for one of them.
  const pivotAt = panels.pivot + thread * block * block * 4
  const pivot = new Float32Array(memory.buffer, pivotAt, block * block)
  const small = new Float64Array(block * block)
  const rowsPerTurn = 64
  const first = Math.floor(((size / 8) * thread) / threads) * 8
  const last = Math.floor(((size / 8) * (thread + 1)) / threads) * 8

  const barrier = () => {
    if (threads === 1) return
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

  // Inverse of the pivot block by the same sweep, one column at a time, in double precision. False: not positive.
  const invertPivot = (start: number, width: number): boolean => {
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        small[i * width + j] = small[j * width + i] = matrix[(start + i) * size + start + j]!
      }
    }
    for (let k = 0; k < width; k++) {
      const head = small[k * width + k]!
      if (!(head > 0 && head < Infinity)) {
        Atomics.store(control, 3, start + k + 1)
        return false
      }
      for (let i = 0; i < width; i++) {
        if (i === k) continue
        const factor = small[i * width + k]! / head
        for (let j = 0; j < width; j++) if (j !== k) small[i * width + j]! -= factor * small[k * width + j]!
        small[i * width + k] = factor
      }
      for (let j = 0; j < width; j++) if (j !== k) small[k * width + j]! /= head
      small[k * width + k] = -1 / head
    }
    return true
  }

  for (let start = 0; start < size; start += block) {
    const width = Math.min(block, size - start)
    const end = start + width
    // W, packed for both sides of the product: strips of 4 rows and strips of 8 rows, depth first.
    for (let i = first; i < last; i++) {
      const four = (i >> 2) * 4 * width + (i & 3)
      const eight = (i >> 3) * 8 * width + (i & 7)
      for (let k = 0; k < width; k++) {
        const column = start + k
        const value = i >= column ? matrix[i * size + column]! : matrix[column * size + i]!
        left[four + k * 4] = value
        right[eight + k * 8] = value
      }
    }
    const positive = invertPivot(start, width)
    // small = -D: the tile subtracts, so W·D comes out positive. Packed in strips of 8 columns.
    for (let j = 0; j < width; j++) {
      for (let k = 0; k < width; k++) pivot[(j >> 3) * 8 * width + k * 8 + (j & 7)] = small[k * width + j]!
    }
    barrier()
    if (!positive) return
    product.fill(0, first * width, last * width)
    for (let i = first; i < last; i += 4) {
      for (let j = 0; j < width; j += 8) {
        const to = panels.product + (i * width + j) * 4
        tile(panels.left + i * width * 4, pivotAt + j * width * 4, to, width, width * 4)
      }
    }
    // The rows of W·D take the place of W on the left side, and of the swept columns in the matrix.
    for (let i = first; i < last; i++) {
      const four = (i >> 2) * 4 * width + (i & 3)
      for (let k = 0; k < width; k++) {
        const value = product[i * width + k]!
        left[four + k * 4] = value
        if (i >= end) matrix[i * size + start + k] = value
        else if (i < start) matrix[(start + k) * size + i] = value
      }
    }
    if (start >= first && start < last) {
      for (let i = 0; i < width; i++) {
        for (let j = 0; j <= i; j++) matrix[(start + i) * size + start + j] = small[i * width + j]!
      }
    }
    barrier()
    // Long rows last would leave one thread working alone: turns are taken from the bottom up.
    const turns = Math.ceil(size / rowsPerTurn)
    for (let turn = nextTurn(); turn < turns; turn = nextTurn()) {
      const from = (turns - 1 - turn) * rowsPerTurn
      const to = Math.min(size, from + rowsPerTurn)
      for (let j = 0; j < to; j += 8) {
        if (j >= start && j < end) continue
        for (let i = Math.max(from, j & ~3); i < to; i += 4) {
          if (i >= start && i < end) continue
          const at = (i * size + j) * 4
          tile(panels.left + i * width * 4, panels.right + j * width * 4, at, width, size * 4)
        }
      }
    }
    if (threads === 1) control[2] = 0
    barrier()
  }

  function nextTurn(): number {
    return Atomics.add(control, 2, 1)
  }
}
