// What somebody likes, as weights on the factors of the goods.
import type { Random } from '../random'
import { colours, departments, FACTORS, normal, styles, type World } from './world'

/** Fills one row of tastes: a few departments, a style or two, some colours, and a price level to which dearer and cheaper are both worse. */
export function drawTaste(random: Random, into: Float32Array): void {
  let at = 0
  for (let department = 0; department < departments.length; department++) into[at++] = -0.9 + 0.35 * normal(random)
  for (let loved = 0; loved < 3; loved++) into[Math.floor(random() * departments.length)]! += 1.9 - 0.5 * loved
  for (let style = 0; style < styles.length; style++) into[at++] = 0.9 * normal(random)
  for (let colour = 0; colour < colours.length; colour++) into[at++] = 0.6 * normal(random)
  const level = 0.8 * normal(random)
  // −½(x − level)² but for what does not depend on the item.
  into[at++] = level * 0.9
  into[at] = -0.45
}

/** The utility of every item for somebody with this taste. */
export function utilities({ items, itemFactors, quality }: World, taste: Float32Array): Float32Array {
  const result = new Float32Array(items.length)
  for (let item = 0; item < items.length; item++) {
    let sum = quality[item] ?? 0
    const start = item * FACTORS
    for (let factor = 0; factor < FACTORS; factor++) sum += itemFactors[start + factor]! * taste[factor]!
    result[item] = sum
  }
  return result
}

/** Utilities as weights for choosing, and the level from which on something is tempting: only one item in eight is above it. */
export type Likes = { weights: Float32Array; utility: Float32Array; tempting: number }

export function likesOf(world: World, taste: Float32Array): Likes {
  const utility = utilities(world, taste)
  const sorted = Float32Array.from(utility).sort()
  return {
    utility,
    weights: utility.map((value) => Math.exp(value)),
    tempting: sorted[Math.floor(sorted.length * 0.88)] ?? 0,
  }
}
