import { expect, test } from 'vitest'
import { type Random, seededRandom } from '@/lib/ml/random'
import { compareArms } from './compare-arms'

const grow = (share: number, random: Random, visitors: number) => {
  const arm = { visitors: 0, successes: 0 }
  return () => {
    for (let each = 0; each < visitors; each++) if (random.next() < share) arm.successes += 1
    arm.visitors += visitors
    return arm
  }
}

test('two alike are rarely called different, however often one looks', () => {
  let wrong = 0
  for (let run = 0; run < 300; run++) {
    const random = seededRandom(run)
    const [ours, theirs] = [grow(0.2, random, 40), grow(0.2, random, 40)]
    for (let look = 0; look < 60; look++) {
      const gain = compareArms(ours(), theirs())
      if (!gain || (gain.low <= 0 && gain.high >= 0)) continue
      wrong += 1
      break
    }
  }
  expect(wrong / 300).toBeLessThan(0.05)
})

test('a much worse one is found out', () => {
  const random = seededRandom(7)
  const [ours, theirs] = [grow(0.1, random, 60), grow(0.25, random, 540)]
  let looks = 0
  while ((compareArms(ours(), theirs())?.high ?? 0) >= 0) looks += 1
  expect(looks).toBeLessThan(10)
})

test('a few visitors, or none who did anything, decide nothing', () => {
  expect(compareArms({ visitors: 40, successes: 0 }, { visitors: 900, successes: 300 })).toBeNull()
  const gain = compareArms({ visitors: 100, successes: 0 }, { visitors: 900, successes: 0 })!
  expect(gain.low).toBeLessThan(0)
  expect(gain.high).toBeGreaterThan(0)
})
