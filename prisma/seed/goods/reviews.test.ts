import { describe, expect, it } from 'vitest'
import { audio } from './departments/audio.ts'
import { bags } from './departments/bags.ts'
import { bath } from './departments/bath.ts'
import { garden } from './departments/garden.ts'
import { reviewsFor } from './reviews.ts'

const goods = [...bath, ...audio, ...garden, ...bags]

/** A linear congruential generator, enough to repeat a run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
}
const all = goods.map((good, i) => ({ good, reviews: reviewsFor(good, seeded(i + 1)) }))

describe('reviews of the demo shop', () => {
  it('are the same for the same seed', () => {
    expect(goods.map((good, i) => reviewsFor(good, seeded(i + 1)))).toEqual(all.map(({ reviews }) => reviews))
  })

  it('never repeat a sentence, a title or a name within one product', () => {
    for (const { good, reviews } of all) {
      const sentences = reviews.flatMap(({ body }) => body.split(/(?<=\.) /))
      for (const told of [sentences, reviews.map((r) => r.title), reviews.map((r) => r.authorName)]) {
        expect(told.filter((text, i) => told.indexOf(text) !== i), good.slug).toEqual([])
      }
    }
  })

  it('leave no slot unfilled', () => {
    const texts = all.flatMap(({ reviews }) => reviews.map(({ title, body }) => `${title} ${body}`))
    expect(texts.filter((text) => /[{}[\]]|undefined| {2}/.test(text))).toEqual([])
  })

  it('average between 4.2 and 4.4 stars, with every number of stars given', () => {
    const ratings = all.flatMap(({ reviews }) => reviews.map((r) => r.rating))
    const mean = ratings.reduce<number>((sum, stars) => sum + stars, 0) / ratings.length
    expect(mean).toBeGreaterThan(4.2)
    expect(mean).toBeLessThan(4.4)
    expect(new Set(ratings)).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  it('number at most 24, and more for what sells more', () => {
    expect(Math.max(...all.map(({ reviews }) => reviews.length))).toBeLessThanOrEqual(24)
    const count = (from: number, to: number) => {
      const some = all.filter(({ good }) => good.popularity >= from && good.popularity < to)
      return some.reduce((sum, { reviews }) => sum + reviews.length, 0) / some.length
    }
    expect(count(0.7, 1)).toBeGreaterThan(count(0.4, 0.7))
    expect(count(0.4, 0.7)).toBeGreaterThan(count(0, 0.4))
  })
})
