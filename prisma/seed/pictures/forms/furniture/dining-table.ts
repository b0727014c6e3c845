import type { Kit } from '../../primitives/kit.ts'
import { box, floorShadow, limb, prism, view } from '../../primitives/space.ts'
import { circle, tableTop, timberOf } from './parts.ts'

/** A dining table on four legs, trestles or a column. */
export function diningTable(k: Kit): string {
  const v = view({ yaw: 30, pitch: 18, scale: 0.78, cy: 800 })
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const style = k.pick('dining', ['four', 'trestle', 'round', 'oval'] as const)
  const [w, d, high] = [470, 230, 430]
  if (style === 'round' || style === 'oval') {
    const [r, squash] = style === 'round' ? [350, 1] : [480, 0.52]
    const foot = style === 'round' ? circle(170) : circle(250, 0, 0, 0.4)
    return (
      floorShadow(k, v, [-r * 0.55, r * 0.55], [-r * 0.5 * squash, r * 0.5 * squash]) +
      prism(k, v, foot, 0, 26, { colour: timber }) +
      prism(k, v, circle(style === 'round' ? 74 : 190, 0, 0, style === 'round' ? 1 : 0.3), 26, high, {
        colour: timber,
      }) +
      tableTop(k, v, circle(r, 0, 0, squash), high, 34, timber, true)
    )
  }
  let svg = floorShadow(k, v, [-w, w], [-d, d], { strength: 0.7 })
  const top = box(k, v, [-w, high, -d], [w, high + 32, d], { colour: timber, wood: true })
  if (style === 'four') {
    const leg = (x: number, z: number) => limb(k, v, [x, high, z], [x * 1.03, 0, z * 1.05], 50, 28, timber)
    svg += leg(-w + 50, -d + 44) + leg(w - 50, -d + 44)
    svg +=
      box(k, v, [-w + 44, high - 62, d - 48], [w - 44, high, d - 30], { colour: timber, wood: true }) +
      box(k, v, [w - 48, high - 62, -d + 44], [w - 34, high, d - 44], { colour: timber, wood: true })
    return svg + leg(-w + 50, d - 40) + leg(w - 50, d - 40) + top
  }
  const frame = (x: number) =>
    limb(k, v, [x, high, -d * 0.3], [x, 0, -d * 0.86], 40, 34, timber) +
    limb(k, v, [x, high, d * 0.3], [x, 0, d * 0.86], 40, 34, timber)
  return (
    svg +
    frame(-w + 110) +
    box(k, v, [-w + 100, 170, -12], [w - 100, 206, 12], { colour: timber, wood: true }) +
    frame(w - 110) +
    top
  )
}
