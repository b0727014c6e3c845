import { expect, test } from 'vitest'
import { defaultBackoff } from './backoff'
import { parseDeadline, parseDuration } from './duration'
import { lastTick, nextTick } from './schedule'

test('durations are read as the SDK writes them', () => {
  expect(parseDuration('1w2d3h4m5s')).toBe(((((7 + 2) * 24 + 3) * 60 + 4) * 60 + 5) * 1000)
  expect(parseDuration('1.5h')).toBe(5_400_000)
  expect(() => parseDuration('soon')).toThrow('"soon" is not a duration')
  expect(() => parseDuration('')).toThrow()
})

test('a deadline is a date or counted from now', () => {
  const now = new Date('2026-01-01T00:00:00Z')
  expect(parseDeadline('90s', now)).toEqual(new Date('2026-01-01T00:01:30Z'))
  expect(parseDeadline('2026-02-03T04:05:06.000Z', now)).toEqual(new Date('2026-02-03T04:05:06Z'))
})

test('a nightly cron keeps its local hour over the change of clocks', () => {
  const nightly = 'TZ=Europe/Berlin 0 4 * * *'
  expect(nextTick(nightly, new Date('2026-03-28T00:00:00Z'))).toEqual(new Date('2026-03-28T03:00:00Z'))
  expect(nextTick(nightly, new Date('2026-03-28T03:00:00Z'))).toEqual(new Date('2026-03-29T02:00:00Z'))
  expect(lastTick(nightly, new Date('2026-03-29T02:00:00Z'))).toEqual(new Date('2026-03-29T02:00:00Z'))
  expect(lastTick(nightly, new Date('2026-03-29T01:59:59Z'))).toEqual(new Date('2026-03-28T03:00:00Z'))
})

test('backoff follows the table and adds no more than half a minute', () => {
  const bounds: [number, number, number][] = [
    [0, 15, 30],
    [1, 30, 60],
    [2, 60, 90],
    [9, 7200, 7230],
    [50, 7200, 7230],
  ]
  for (const [attempt, least, most] of bounds) {
    const seconds = defaultBackoff(attempt) / 1000
    expect(seconds).toBeGreaterThanOrEqual(least)
    expect(seconds).toBeLessThanOrEqual(most)
  }
})
