/** The k ordinals with the highest keys, best first; of equal keys the lower ordinal. Leaves its input alone. */
export function topOf(
  ordinals: ArrayLike<number>,
  count: number,
  k: number,
  keyOf: (ordinal: number) => number,
): number[] {
  const size = Math.min(k, count)
  if (size <= 0) return []
  const heap = new Uint32Array(size)
  const keys = new Float64Array(size)
  let used = 0
  // The worst of the kept stands on top.
  const isWorse = (keyA: number, a: number, keyB: number, b: number) => keyA < keyB || (keyA === keyB && a > b)
  const sink = (at: number, key: number, ordinal: number) => {
    let place = at
    for (;;) {
      let child = 2 * place + 1
      if (child >= used) break
      if (
        child + 1 < used &&
        isWorse(keys[child + 1] as number, heap[child + 1] as number, keys[child] as number, heap[child] as number)
      )
        child += 1
      if (!isWorse(keys[child] as number, heap[child] as number, key, ordinal)) break
      keys[place] = keys[child] as number
      heap[place] = heap[child] as number
      place = child
    }
    keys[place] = key
    heap[place] = ordinal
  }
  for (let at = 0; at < count; at++) {
    const ordinal = ordinals[at] as number
    const key = keyOf(ordinal)
    if (used < size) {
      let place = used++
      while (place > 0) {
        const parent = (place - 1) >>> 1
        if (!isWorse(key, ordinal, keys[parent] as number, heap[parent] as number)) break
        keys[place] = keys[parent] as number
        heap[place] = heap[parent] as number
        place = parent
      }
      keys[place] = key
      heap[place] = ordinal
    } else if (isWorse(keys[0] as number, heap[0] as number, key, ordinal)) sink(0, key, ordinal)
  }
  const result: number[] = []
  while (used > 0) {
    result.push(heap[0] as number)
    used -= 1
    if (used > 0) sink(0, keys[used] as number, heap[used] as number)
  }
  return result.reverse()
}
