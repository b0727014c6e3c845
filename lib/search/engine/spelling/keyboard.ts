const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
// Each row stands a little to the right of the one above.
const shift = [0, 0.5, 0.75, 1.25]

const places = new Map<string, { x: number; y: number }>()
rows.forEach((row, y) => [...row].forEach((key, x) => places.set(key, { x: x + (shift[y] ?? 0), y })))

const near = new Uint8Array(128 * 128)
for (const [a, one] of places) {
  for (const [b, other] of places) {
    if (a !== b && Math.hypot(one.x - other.x, one.y - other.y) < 1.3) near[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 1
  }
}

/** Whether two letters, as character codes, lie side by side on a keyboard. */
export const areNeighbours = (a: number, b: number): boolean => a < 128 && b < 128 && near[a * 128 + b] === 1
