import { expect, it } from 'vitest'
import { columnCounts, gram, rowCounts, rowIndices, rowValues, sparseFromPairs, transpose } from './sparse'
import { packArrays, unpackArrays } from './packed-arrays'

const pairs = { row: [2, 0, 2, 0, 2], column: [1, 3, 0, 0, 1], value: [1, 2, 3, 4, 5] }

it('pairs in any order become rows with ascending columns, repeated ones added up', () => {
  const matrix = sparseFromPairs(3, 4, pairs)
  expect([...rowIndices(matrix, 0)]).toEqual([0, 3])
  expect([...rowIndices(matrix, 1)]).toEqual([])
  expect([...rowIndices(matrix, 2)]).toEqual([0, 1])
  expect([...rowValues(matrix, 2)!]).toEqual([3, 6])
  expect([...rowCounts(matrix)]).toEqual([2, 0, 2])
  expect([...columnCounts(matrix)]).toEqual([2, 1, 0, 1])
  expect(() => sparseFromPairs(2, 4, pairs)).toThrow(/outside of the 2 × 4 matrix/)
})

it('the transpose of the transpose is the matrix', () => {
  const matrix = sparseFromPairs(3, 4, pairs)
  expect(transpose(transpose(matrix))).toEqual(matrix)
  expect([...rowIndices(transpose(matrix), 0)]).toEqual([0, 2])
})

it('the Gram matrix holds the products of columns, rows weighted', () => {
  const matrix = sparseFromPairs(2, 2, { row: [0, 0, 1], column: [0, 1, 1], value: [2, 3, 5] })
  expect([...gram(matrix)]).toEqual([4, 6, 6, 34])
  expect([...gram(matrix, [1, 2])]).toEqual([4, 6, 6, 59])
  expect([...gram(sparseFromPairs(0, 2, { row: [], column: [] }))]).toEqual([0, 0, 0, 0])
})

it('a packed model comes back, and a damaged, short or foreign one is refused', () => {
  const bytes = packArrays(
    'test/1',
    { a: 1 },
    { x: Float32Array.of(1, 2, 3), y: Uint8Array.of(7), z: Float64Array.of(0.5) },
  )
  const { meta, arrays } = unpackArrays('test/1', Buffer.concat([Buffer.from('x'), bytes]).subarray(1))
  expect(meta).toEqual({ a: 1 })
  expect(arrays).toEqual({ x: Float32Array.of(1, 2, 3), y: Uint8Array.of(7), z: Float64Array.of(0.5) })
  expect(() => unpackArrays('test/1', bytes.subarray(0, -3))).toThrow(/damaged or cut short/)
  expect(() =>
    unpackArrays(
      'test/1',
      bytes.map((byte, n) => (n === 60 ? byte ^ 1 : byte)),
    ),
  ).toThrow(/checksum/)
  expect(() => unpackArrays('other/1', bytes)).toThrow('The model file holds test/1, not other/1.')
  expect(() => unpackArrays('test/1', new Uint8Array(3))).toThrow(/no model file/)
})
