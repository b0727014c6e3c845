import { tone } from '../../primitives/colour.ts'
import type { Point } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { box, floorShadow, limb, view } from '../../primitives/space.ts'
import { cushion, timberOf } from './parts.ts'

/** An easy chair: shell, cushions and short legs. */
export function armchair(k: Kit): string {
  const v = view({ yaw: 30, pitch: 15, scale: 0.98, cy: 800 })
  const wood = timberOf(k)
  const style = k.pick('style', ['club', 'frame', 'tub'] as const)
  const [w, d] = [250, 215]
  const leg = (x: number, z: number, top = 120) => limb(k, v, [x, top, z], [x * 1.05, 0, z * 1.05], 30, 18, wood)
  let svg = floorShadow(k, v, [-w, w], [-d, d])
  if (style === 'frame') {
    const arm = (x: number) => limb(k, v, [x, 330, -d], [x, 345, d], 30, 26, wood)
    svg += leg(-w, -d, 330) + leg(w, -d, 330)
    svg += cushion(k, v, [-w + 26, 190, -d - 40], [w - 26, 560, -d + 70], k.colour, 34) + arm(-w) + leg(-w, d, 340)
    svg += box(k, v, [-w, 130, -d + 30], [w, 160, d - 6], { colour: wood })
    svg +=
      cushion(k, v, [-w + 22, 160, -d + 60], [w - 22, 262, d + 6], tone(k.colour, 0.04), 30) + leg(w, d, 340) + arm(w)
    return svg
  }
  for (const [x, z] of [
    [-w + 30, -d + 30],
    [w - 30, -d + 30],
    [-w + 30, d - 30],
    [w - 30, d - 30],
  ] as Point[])
    svg += leg(x, z)
  const [armW, armH, backH] = style === 'tub' ? [70, 400, 470] : [84, 340, 560]
  svg += cushion(k, v, [-w, 90, -d - 20], [w, backH, -d + 92], k.colour, style === 'tub' ? 90 : 46)
  svg += cushion(k, v, [-w, 90, -d + 40], [-w + armW, armH, d - 8], k.colour, 36)
  svg += cushion(k, v, [-w + armW - 8, 90, -d + 80], [w - armW + 8, 170, d - 4], tone(k.colour, -0.08), 20)
  svg += cushion(k, v, [-w + armW - 2, 168, -d + 84], [w - armW + 2, 256, d + 12], tone(k.colour, 0.05), 34)
  if (style === 'club')
    svg += cushion(k, v, [-w + armW + 20, 250, -d + 70], [w - armW - 20, 470, -d + 130], tone(k.colour, 0.1), 40)
  return svg + cushion(k, v, [w - armW, 90, -d + 40], [w, armH, d - 8], k.colour, 36)
}
