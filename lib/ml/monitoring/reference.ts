/** How many values of each feature a version keeps. */
const kept = 400

/**
 * A sorted sample of the finite values of each feature, with the share that was missing told by NaN-free length: `columns`
 * names them, `rows` holds them row after row. Evenly spaced quantiles, so that its distribution is that of the whole.
 */
export function summariseReference(columns: readonly string[], rows: Float32Array): Record<string, number[]> {
  const count = rows.length / columns.length
  return Object.fromEntries(
    columns.map((name, column) => {
      const values = Float32Array.from({ length: count }, (_, row) => rows[row * columns.length + column]!)
        .filter(Number.isFinite)
        .sort()
      const size = Math.min(kept, values.length)
      return [
        name,
        Array.from({ length: size }, (_, place) =>
          Number(values[Math.floor(((place + 0.5) * values.length) / size)]!.toPrecision(6)),
        ),
      ]
    }),
  )
}
