/** What the threads share. Histograms are pairs (sum of gradients, sum of second derivatives) of every bin of a slot. */
export type KernelMemory = {
  rows: number
  columns: number
  /** Pairs of a slot, that is bins of all columns. */
  slotBins: number
  bins: Uint8Array
  /** First bin of each column in a slot; one more at the end. */
  offsets: Int32Array
  hasMissing: Uint8Array
  monotone: Int8Array
  /** Rows in the order of leaves. */
  order: Int32Array
  /** Gradients and second derivatives in the order of rows of the leaf being counted. */
  gradients: Float32Array
  hessians: Float32Array
  histograms: Float64Array
  /** Columns that the present tree may use. */
  features: Int32Array
  /** Best split of a column for both leaves: gain, bin, missing left, gradients left, second derivatives left. */
  results: Float64Array
  /** Sums and bounds of the two leaves at hand, and the limits of a split. */
  numbers: Float64Array
  control: Int32Array
}

/** A leaf at hand: where its rows or its parent's sums are, what they add up to, and within which values it has to stay. */
export type LeafTask = { gradient: number; hessian: number; rows: number; low: number; high: number; canSplit: boolean }

/**
 * Counts histograms and looks for the best split of every column. The whole function is also the source text of the
 * helping threads, so that it needs no file of its own in a built shop: it must not refer to anything outside itself.
 * A column is always counted by one thread in the order of rows, so the result does not depend on the number of threads.
 */
export function treeKernel(memory: KernelMemory) {
  const { rows, columns, slotBins, bins, offsets, hasMissing, monotone, order } = memory
  const { gradients, hessians, histograms, features, results, numbers, control } = memory
  // Places in `control` (turn, next column, columns done, columns in all, first row, end, slot counted, slot of the
  // sibling or -1, leaves that may split: 1 the counted one, 2 the sibling, stop) and in `numbers`.
  const TURN = 0
  const NEXT = 1
  const DONE = 2
  const COUNT = 3
  const BEGIN = 4
  const END = 5
  const SLOT = 6
  const SIBLING = 7
  const SPLIT = 8
  const STOP = 9
  const perLeaf = 5
  const limits = perLeaf * 2
  const perResult = 5

  function count(feature: number, slot: number, begin: number, end: number): void {
    const first = (slot * slotBins + offsets[feature]!) * 2
    histograms.fill(0, first, (slot * slotBins + offsets[feature + 1]!) * 2)
    const column = feature * rows
    for (let index = begin; index < end; index++) {
      const at = first + (bins[column + order[index]!]! << 1)
      histograms[at]! += gradients[index]!
      histograms[at + 1]! += hessians[index]!
    }
  }

  function subtract(feature: number, slot: number, from: number): void {
    let at = (slot * slotBins + offsets[feature]!) * 2
    const end = (slot * slotBins + offsets[feature + 1]!) * 2
    const shift = (from - slot) * slotBins * 2
    for (; at < end; at++) histograms[at + shift]! -= histograms[at]!
  }

  function scan(feature: number, slot: number, leaf: number): void {
    const sums = leaf * perLeaf
    const totalG = numbers[sums]!
    const totalH = numbers[sums + 1]!
    const leafRows = numbers[sums + 2]!
    const low = numbers[sums + 3]!
    const high = numbers[sums + 4]!
    const l2 = numbers[limits]!
    const minRows = numbers[limits + 1]!
    const minWeight = numbers[limits + 2]!
    const rowsPerWeight = leafRows / totalH
    const first = (slot * slotBins + offsets[feature]!) * 2
    const missing = hasMissing[feature]! === 1
    const valueBins = offsets[feature + 1]! - offsets[feature]! - (missing ? 1 : 0)
    const missingG = missing ? histograms[first + valueBins * 2]! : 0
    const missingH = missing ? histograms[first + valueBins * 2 + 1]! : 0
    const direction = monotone[feature]!
    const parent = (totalG * totalG) / (totalH + l2)
    let best = numbers[limits + 3]!
    let bestBin = -1
    let bestMissing = 0
    let bestG = 0
    let bestH = 0
    for (let missingLeft = 0; missingLeft <= (missing ? 1 : 0); missingLeft++) {
      let leftG = missingLeft ? missingG : 0
      let leftH = missingLeft ? missingH : 0
      // With missing values on the right, even the last bin may stand against them.
      const last = missing && !missingLeft ? valueBins : valueBins - 1
      for (let bin = 0; bin < last; bin++) {
        leftG += histograms[first + bin * 2]!
        leftH += histograms[first + bin * 2 + 1]!
        if (leftH * rowsPerWeight < minRows || leftH < minWeight) continue
        const rightH = totalH - leftH
        if (rightH * rowsPerWeight < minRows || rightH < minWeight) break
        const rightG = totalG - leftG
        const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - parent
        if (!(gain > best)) continue
        if (direction !== 0) {
          const leftValue = Math.min(high, Math.max(low, -leftG / (leftH + l2)))
          const rightValue = Math.min(high, Math.max(low, -rightG / (rightH + l2)))
          if ((rightValue - leftValue) * direction < 0) continue
        }
        best = gain
        bestBin = bin
        bestMissing = missingLeft
        bestG = leftG
        bestH = leftH
      }
    }
    const at = (leaf * columns + feature) * perResult
    results[at] = bestBin < 0 ? 0 : best
    results[at + 1] = bestBin
    results[at + 2] = bestMissing
    results[at + 3] = bestG
    results[at + 4] = bestH
  }

  /** Takes columns until none is left. A column that is handed out always belongs to the present turn. */
  function work(): void {
    for (;;) {
      const next = Atomics.add(control, NEXT, 1)
      if (next >= control[COUNT]!) return
      const feature = features[next]!
      const slot = control[SLOT]!
      const sibling = control[SIBLING]!
      const split = control[SPLIT]!
      count(feature, slot, control[BEGIN]!, control[END]!)
      if (sibling >= 0) subtract(feature, slot, sibling)
      if (split & 1) scan(feature, slot, 0)
      if (split & 2) scan(feature, sibling, 1)
      if (Atomics.add(control, DONE, 1) + 1 === control[COUNT]!) Atomics.notify(control, DONE)
    }
  }

  return {
    /** The life of a helping thread: waits for a turn, works, until told to stop. */
    serve(): void {
      let seen = 0
      while (Atomics.load(control, STOP) === 0) {
        const turn = Atomics.load(control, TURN)
        if (turn === seen) Atomics.wait(control, TURN, seen)
        else {
          seen = turn
          work()
        }
      }
    },
    /** Counts rows `begin` to `end` into `slot`, makes the sibling's slot from its parent's, finds splits of both. */
    run(begin: number, end: number, slot: number, sibling: number, leaves: readonly LeafTask[], helped: boolean): void {
      let split = 0
      for (let leaf = 0; leaf < leaves.length; leaf++) {
        const task = leaves[leaf]!
        if (task.canSplit) split |= 1 << leaf
        numbers.set([task.gradient, task.hessian, task.rows, task.low, task.high], leaf * perLeaf)
      }
      control[BEGIN] = begin
      control[END] = end
      control[SLOT] = slot
      control[SIBLING] = sibling
      control[SPLIT] = split
      Atomics.store(control, DONE, 0)
      Atomics.store(control, NEXT, 0)
      if (helped) {
        Atomics.add(control, TURN, 1)
        Atomics.notify(control, TURN)
      }
      work()
      for (;;) {
        const done = Atomics.load(control, DONE)
        if (done === control[COUNT]!) return
        Atomics.wait(control, DONE, done, 5)
      }
    },
    setLimits(l2: number, minRows: number, minWeight: number, minGain: number): void {
      numbers.set([l2, minRows, minWeight, minGain], limits)
    },
    setFeatures(chosen: Int32Array): void {
      features.set(chosen)
      control[COUNT] = chosen.length
    },
    stop(): void {
      Atomics.store(control, STOP, 1)
      Atomics.add(control, TURN, 1)
      Atomics.notify(control, TURN)
    },
    /** Best split of a column for leaf 0 or 1; the bin is -1 when there is none. */
    result(leaf: number, feature: number) {
      const at = (leaf * columns + feature) * perResult
      const [gain, bin, missingLeft, gradient, hessian] = results.subarray(at, at + perResult)
      return { gain: gain!, bin: bin!, missingLeft: missingLeft! === 1, gradient: gradient!, hessian: hessian! }
    },
    /** The gain alone. */
    gainOf(leaf: number, feature: number): number {
      return results[(leaf * columns + feature) * perResult]!
    },
  }
}

export type Kernel = ReturnType<typeof treeKernel>
