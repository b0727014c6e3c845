import { tone } from '../../primitives/colour.ts'
import { fill, lines, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { box, floorShadow, limb, prism, view, type View } from '../../primitives/space.ts'
import { circle, tableTop, timberOf } from './parts.ts'

/** A side table: pedestal, tripod, tray, drum or cube. */
export function sideTable(k: Kit): string {
  const v = view({ yaw: 30, pitch: 19, cy: 800 })
  const style = k.pick('table', ['pedestal', 'tripod', 'tray', 'drum', 'cube'] as const)
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const metal = k.accent ?? k.pick('metal', ['#2f2e2d', naturalColour('brass'), k.colour])
  const r = 215
  if (style === 'cube') {
    const low = floorShadow(k, v, [-170, 170], [-170, 170])
    const side = (x: number) =>
      box(k, v, [x, 0, -170], [x + 28, 420, 170], { colour: timber, wood: true, upright: true })
    return (
      low +
      side(-170) +
      box(k, v, [-142, 150, -170], [142, 176, 170], { colour: timber, wood: true }) +
      side(142) +
      box(k, v, [-170, 420, -170], [170, 448, 170], { colour: timber, wood: true })
    )
  }
  const ground = footShadow(k, 500, 800, style === 'tripod' || style === 'tray' ? 190 : 140, {
    tilt: 0.32,
    strength: 0.7,
  })
  const top = tableTop(k, v, circle(r), 440, style === 'tray' ? 44 : 28, timber, style !== 'tray')
  if (style === 'drum')
    return (
      footShadow(k, 500, 800, r, { tilt: 0.33 }) +
      prism(k, v, circle(r - 8), 0, 430, { colour: timber }) +
      drumRibs(v, r - 8, 430, timber) +
      tableTop(k, v, circle(r + 4), 430, 24, timber, true)
    )
  if (style === 'pedestal')
    return (
      ground +
      prism(k, v, circle(140), 0, 22, { colour: metal }) +
      limb(k, v, [0, 18, 0], [0, 440, 0], 44, 38, metal) +
      top
    )
  const legs = (style === 'tripod' ? [-100, 20, 140] : [-130, -50, 50, 130]).map((degrees) => (degrees * Math.PI) / 180)
  const stuff = style === 'tray' ? metal : timber
  const feet = legs
    .map((a) =>
      limb(
        k,
        v,
        [Math.cos(a) * r * 0.55, 440, Math.sin(a) * r * 0.55],
        [Math.cos(a) * r * 0.92, 0, Math.sin(a) * r * 0.92],
        style === 'tray' ? 13 : 30,
        style === 'tray' ? 13 : 18,
        stuff,
      ),
    )
    .join('')
  const well =
    style === 'tray'
      ? fill(
          lines(circle(r - 12).map(([x, z]) => v.at([x, 470, z]))),
          k.linear(
            [
              [0, tone(timber, -0.3)],
              [1, tone(timber, 0.12)],
            ],
            [0, 0, 0.4, 1],
          ),
        )
      : ''
  return ground + feet + top + well
}

function drumRibs(v: View, r: number, height: number, colour: string): string {
  let d = ''
  for (let degrees = -60; degrees <= 240; degrees += 6) {
    const a = (degrees * Math.PI) / 180
    if (v.faces([Math.cos(a), 0, Math.sin(a)]))
      d += lines([v.at([Math.cos(a) * r, 4, Math.sin(a) * r]), v.at([Math.cos(a) * r, height, Math.sin(a) * r])], false)
  }
  return stroke(d, tone(colour, -0.8), 2.2, 0.3)
}
