import { describe, expect, it } from 'vitest'
import { invertSymmetric, NotPositiveDefiniteError, solveCholesky } from './linear'

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function positive(size: number): Float32Array {
  const next = random(size)
  const factor = Float64Array.from({ length: size * 5 }, () => next() - 0.5)
  const matrix = new Float32Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = i === j ? 2 : 0
      for (let k = 0; k < 5; k++) sum += factor[i * 5 + k]! * factor[j * 5 + k]!
      matrix[i * size + j] = sum
    }
  }
  return matrix
}

function distanceFromIdentity(matrix: Float32Array, inverse: Float32Array, size: number): number {
  let worst = 0
  for (let i = 0; i < size; i += 1 + (size >> 4)) {
    for (let j = 0; j < size; j++) {
      let sum = i === j ? -1 : 0
      for (let k = 0; k < size; k++) sum += matrix[i * size + k]! * inverse[k * size + j]!
      worst = Math.max(worst, Math.abs(sum))
    }
  }
  return worst
}

describe('the inverse of a symmetric matrix', () => {
  it('times the matrix is the identity, for sizes around the blocks', async () => {
    for (const size of [1, 2, 7, 8, 9, 127, 128, 129, 260]) {
      const matrix = positive(size)
      const inverse = await invertSymmetric(matrix, size)
      expect(distanceFromIdentity(matrix, inverse, size), `${size} rows`).toBeLessThan(1e-4)
    }
  })

  it('is the same with threads as without', async () => {
    const matrix = positive(705)
    const [alone, together] = [await invertSymmetric(matrix, 705, 1), await invertSymmetric(matrix, 705, 2)]
    expect(Buffer.from(together.buffer).equals(Buffer.from(alone.buffer))).toBe(true)
    expect(distanceFromIdentity(matrix, together, 705)).toBeLessThan(1e-4)
  })

  it('is refused for NaN, with its place', async () => {
    const matrix = positive(10)
    matrix[42] = Number.NaN
    await expect(invertSymmetric(matrix, 10)).rejects.toThrow('Entry (4, 2) of the matrix is NaN.')
  })

  it('is refused for a matrix that is not positive definite', async () => {
    await expect(invertSymmetric(Float32Array.of(1, 2, 2, 1), 2)).rejects.toThrow(NotPositiveDefiniteError)
    await expect(invertSymmetric(new Float32Array(9), 3)).rejects.toThrow(/row 0/)
    const large = positive(710)
    large[700 * 710 + 700] = -5
    await expect(invertSymmetric(large, 710, 2)).rejects.toThrow(/row 700/)
  })
})

it('a small system is solved by Cholesky', () => {
  const b = Float64Array.of(1, 2)
  solveCholesky(Float64Array.of(4, 0, 1, 3), b, 2)
  expect([...b]).toEqual([expect.closeTo(1 / 11, 12), expect.closeTo(7 / 11, 12)])
  expect(() => solveCholesky(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1), 2)).toThrow(/row 1/)
})
