// What the shop of the past showed without being asked for words: categories, rails, and what stood beside a product.
import { randomFrom } from '../random'
import type { Shelves } from './visit'
import type { World } from './world'

const LIST = 24
const RAIL = 12
const RELATED = 6

/** Lists by popularity of the month, stirred a little so that the same things do not stand first for two years. */
export function buildShelves(world: World, seed: number): Shelves {
  const cache = new Map<string, readonly number[]>()
  const keep = (key: string, make: () => readonly number[]) => {
    const found = cache.get(key) ?? make()
    cache.set(key, found)
    return found
  }
  const ranked = (month: number, salt: number, has: (item: number) => boolean, limit: number): readonly number[] => {
    const stir = randomFrom(seed + month * 104_729 + salt)
    return world.items
      .map(({ index }) => ({
        index,
        score: (world.quality[index] ?? 0) + Math.log(world.monthly[month]?.[index] || 1e-9) + 0.8 * stir(),
      }))
      .filter(({ index }) => (world.monthly[month]?.[index] ?? 0) > 0 && has(index))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ index }) => index)
  }
  const newest = (month: number) =>
    world.items
      .filter((item) => (world.monthly[month]?.[item.index] ?? 0) > 0)
      .sort((a, b) => b.publishedDay - a.publishedDay)
      .slice(0, RAIL)
      .map((item) => item.index)

  return {
    category: (category, month) =>
      keep(`${month}|${category}`, () =>
        ranked(month, category.length, (item) => world.items[item]?.good.category === category, LIST),
      ),
    rail: (rail, month) =>
      keep(`${month}|rail:${rail}`, () =>
        rail === 'new'
          ? newest(month)
          : ranked(
              month,
              rail.length,
              (item) => rail !== 'reduced' || world.items[item]?.good.compareAtMinor !== undefined,
              RAIL,
            ),
      ),
    related: (item, month) =>
      keep(`${month}|related:${item}`, () => {
        const { category } = world.items[item]!.good
        const same = ranked(
          month,
          item,
          (other) => other !== item && world.items[other]?.good.category === category,
          RELATED / 2,
        )
        const beside = ranked(
          month,
          item,
          (other) => world.complements[category]?.includes(world.items[other]?.good.category ?? '') ?? false,
          RELATED / 2,
        )
        return [...same, ...beside]
      }),
  }
}
