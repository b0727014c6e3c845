import { expect, test } from 'vitest'
import { whole, within, zoomedAt } from './use-zoom'

const frame = { width: 400, height: 300 }

test('the point somebody zooms at keeps its place', () => {
  const point = { x: 100, y: -50 }
  const once = zoomedAt(whole, point, 2, frame)
  expect(once).toEqual({ scale: 2, x: -100, y: 50 })
  // What stands at the point: (point - offset) / scale is the same before and after.
  expect((point.x - once.x) / once.scale).toBe(point.x)
})

test('a picture never leaves its frame and never gets smaller than it', () => {
  expect(within({ scale: 2, x: 900, y: -900 }, frame)).toEqual({ scale: 2, x: 200, y: -150 })
  expect(zoomedAt({ scale: 2, x: 150, y: 100 }, { x: 0, y: 0 }, 0.3, frame)).toEqual(whole)
  expect(zoomedAt(whole, { x: 0, y: 0 }, 99, frame).scale).toBe(4)
})
