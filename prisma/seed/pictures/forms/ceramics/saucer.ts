import type { Kit } from '../../primitives/kit.ts'
import { dish } from './dish.ts'

/** The saucer under a cup. */
export function saucer(k: Kit, radius: number, y: number, colour: string): string {
  return dish(k, { rx: radius, y, depth: radius * 0.13, colour, well: 0.56, glaze: 'plain' })
}
