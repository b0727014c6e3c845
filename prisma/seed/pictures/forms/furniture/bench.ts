import type { Kit } from '../../primitives/kit.ts'
import { box, floorShadow, limb, view } from '../../primitives/space.ts'
import { cushion, timberOf } from './parts.ts'

/** A bench of boards, slats or with a pad. */
export function bench(k: Kit): string {
  const v = view({ yaw: 30, pitch: 17, scale: 0.82, cy: 790 })
  const wood = k.pick('stained', [true, false]) ? k.colour : timberOf(k)
  const style = k.pick('bench', ['plank', 'slats', 'pad', 'panel'] as const)
  const [w, d, high] = [430, 120, 300]
  let svg = floorShadow(k, v, [-w, w], [-d, d], { strength: 0.7 })
  const ends = (x: number) =>
    style === 'panel'
      ? box(k, v, [x - 16, 0, -d], [x + 16, high, d], { colour: wood, wood: true, upright: true })
      : limb(k, v, [x, high, -d + 24], [x * 1.04, 0, -d + 10], 34, 22, wood)
  const front = (x: number) =>
    style === 'panel' ? '' : limb(k, v, [x, high, d - 24], [x * 1.04, 0, d - 10], 34, 22, wood)
  svg += ends(-w + 60) + ends(w - 60)
  if (style === 'panel')
    svg += box(k, v, [-w + 70, high - 190, -16], [w - 70, high - 150, 16], { colour: wood, wood: true })
  svg += front(-w + 60) + front(w - 60)
  if (style !== 'panel')
    svg += box(k, v, [-w + 50, high - 46, d - 40], [w - 50, high, d - 22], { colour: wood, wood: true })
  if (style === 'slats')
    for (let z = -d; z < d - 10; z += 62)
      svg += box(k, v, [-w, high, z], [w, high + 28, z + 50], { colour: wood, wood: true })
  else svg += box(k, v, [-w, high, -d], [w, high + 34, d], { colour: wood, wood: true })
  return style === 'pad'
    ? svg +
        cushion(
          k,
          v,
          [-w + 16, high + 32, -d + 10],
          [w - 16, high + 92, d - 4],
          wood === k.colour ? '#d8cbb4' : k.colour,
          26,
        )
    : svg
}
