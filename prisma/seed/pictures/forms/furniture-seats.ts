import { mix, tone } from '../primitives/colour.ts'
import { lines, type Point, stroke } from '../primitives/curve.ts'
import type { Kit } from '../primitives/kit.ts'
import { box, floorShadow, limb, prism, roundedGround, type Spot, type View, view } from '../primitives/space.ts'
import { grain } from '../primitives/texture.ts'
import { bentBoard, cushion, timberOf } from './furniture-parts.ts'

const round = (r: number, squash = 1): Point[] => Array.from({ length: 40 }, (_, i) => [r * Math.cos((-i * Math.PI) / 20), r * squash * Math.sin((-i * Math.PI) / 20)])

function seatTop(k: Kit, v: View, outline: Point[], y: number, thick: number, colour: string, wood: boolean): string {
  const face = lines(outline.map(([x, z]) => v.at([x, y + thick, z])))
  const xs = outline.map(([x, z]) => v.at([x, y + thick, z]))
  const left = Math.min(...xs.map(([x]) => x))
  const top = Math.min(...xs.map(([, yy]) => yy))
  const frame: [number, number, number, number] = [left, top, Math.max(...xs.map(([x]) => x)) - left, Math.max(...xs.map(([, yy]) => yy)) - top]
  return prism(k, v, outline, y, y + thick, { colour }) + (wood ? grain(k, face, frame, colour, { spacing: 7, opacity: 0.22 }) : '') + stroke(face, '#fff8ea', 1.4, 0.3)
}

/** A dining chair. */
export function chair(k: Kit): string {
  const v = view({ yaw: 30, pitch: 15, scale: 1.02, cy: 810 })
  const padded = k.pick('seat', ['padded', 'wood', 'cord'] as const)
  const frame = k.pick('stained', [true, false, false]) ? k.colour : timberOf(k)
  const seatColour = padded === 'wood' ? frame : padded === 'cord' ? mix(k.colour, '#d9c7a4', 0.6) : k.colour
  const back = k.pick('back', ['board', 'slats', 'spindles', 'padded'] as const)
  const [w, d, sit, high] = [170, 165, 300, 640]
  const foot = (x: number, z: number, top: Spot) => limb(k, v, top, [x * 1.08, 0, z * 1.1], 26, 17, frame)
  let svg = floorShadow(k, v, [-w, w], [-d, d], { strength: 0.6 })
  const lean = 0.14
  const post = (side: number) => limb(k, v, [side * (w - 16), sit, -d + 14], [side * (w - 20), high - 10, -d - (high - sit) * lean], 25, 20, frame)
  svg += foot(-w + 16, -d + 14, [-w + 16, sit + 10, -d + 14]) + foot(w - 16, -d + 14, [w - 16, sit + 10, -d + 14])
  if (k.pick('stretcher', [true, false])) svg += limb(k, v, [-w + 20, 130, -d + 10], [-w + 20, 130, d - 14], 12, 12, frame) + limb(k, v, [w - 20, 130, -d + 10], [w - 20, 130, d - 14], 12, 12, frame)
  const arc = (bow: number): Point[] => [[-w + 14, -d + 8], [-w * 0.5, -d - bow * 0.75], [0, -d - bow], [w * 0.5, -d - bow * 0.75], [w - 14, -d + 8]]
  svg += post(-1) + post(1)
  if (back === 'board') svg += bentBoard(k, v, arc(34).map(([x, z]): Point => [x, z - (500 - sit) * lean]), 500, high, 16, frame, lean)
  if (back === 'padded') svg += bentBoard(k, v, arc(26).map(([x, z]): Point => [x, z - 110 * lean]), 410, high, 26, k.colour, lean)
  if (back === 'slats') for (const y of [400, 490, 580]) svg += bentBoard(k, v, arc(24).map(([x, z]): Point => [x, z - (y - sit) * lean]), y, y + 44, 12, frame, lean)
  if (back === 'spindles') {
    for (let i = -3; i <= 3; i++) svg += limb(k, v, [i * 40, sit + 20, -d], [i * 42, high - 36, -d - 14 - (high - sit) * lean], 11, 9, frame)
    svg += bentBoard(k, v, arc(26).map(([x, z]): Point => [x, z - (high - 60 - sit) * lean]), high - 56, high, 14, frame, lean)
  }
  const seat = roundedGround(-w, w, -d, d, 42)
  svg += foot(-w + 16, d - 14, [-w + 18, sit, d - 16]) + foot(w - 16, d - 14, [w - 18, sit, d - 16])
  svg += padded === 'padded' ? prism(k, v, seat, sit - 14, sit + 6, { colour: frame }) + cushion(k, v, [-w + 4, sit + 4, -d + 4], [w - 4, sit + 48, d - 4], seatColour, 46) : seatTop(k, v, seat, sit, 24, seatColour, padded === 'wood')
  if (padded === 'cord') {
    let cords = ''
    for (let x = -w + 16; x < w - 8; x += 13) cords += lines([v.at([x, sit + 24, -d + 8]), v.at([x, sit + 24, d - 8])], false)
    svg += stroke(cords, tone(seatColour, -0.6), 2, 0.3)
  }
  return svg
}

/** A stool, low or at counter height. */
export function stool(k: Kit): string {
  const high = k.pick('height', [360, 480, 560])
  const v = view({ yaw: 28, pitch: 17, cy: 805 })
  const wood = timberOf(k)
  const shape = k.pick('seat', ['round', 'square', 'saddle', 'pad'] as const)
  const top = shape === 'pad' ? k.colour : k.pick('painted', [true, false]) ? k.colour : wood
  const legs = k.pick('legs', [3, 4, 4])
  const r = 150
  const outline = shape === 'square' || shape === 'saddle' ? roundedGround(-170, 170, -120, 120, shape === 'saddle' ? 70 : 26) : round(r)
  const spots = (legs === 3 ? [-90, 30, 150] : [-135, -45, 135, 45]).map((degrees) => (degrees * Math.PI) / 180)
  const frame = top === k.colour && shape !== 'pad' ? k.pick('legpaint', [k.colour, wood]) : wood
  let svg = floorShadow(k, v, [-150, 150], [-130, 130], { strength: 0.6 })
  for (const angle of spots) svg += limb(k, v, [Math.cos(angle) * r * 0.66, high, Math.sin(angle) * r * 0.66], [Math.cos(angle) * r * 1.18, 0, Math.sin(angle) * r * 1.18], 30, 19, frame)
  const ring = round(r * 0.98).map(([x, z]) => v.at([x, high * 0.36, z]))
  if (k.pick('ring', [true, false])) svg += stroke(lines(ring), tone(frame, -0.5), 13) + stroke(lines(ring.map(([x, y]): Point => [x - 1, y - 3])), tone(frame, 0.16), 6)
  if (shape === 'pad') return svg + prism(k, v, round(r), high - 6, high + 14, { colour: wood }) + prism(k, v, round(r - 4), high + 12, high + 46, { colour: top }) + prism(k, v, round(r - 18), high + 46, high + 54, { colour: tone(top, 0.1) })
  return svg + seatTop(k, v, outline, high, 34, top, top === wood)
}

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
    svg += cushion(k, v, [-w + 22, 160, -d + 60], [w - 22, 262, d + 6], tone(k.colour, 0.04), 30) + leg(w, d, 340) + arm(w)
    return svg
  }
  for (const [x, z] of [[-w + 30, -d + 30], [w - 30, -d + 30], [-w + 30, d - 30], [w - 30, d - 30]] as Point[]) svg += leg(x, z)
  const [armW, armH, backH] = style === 'tub' ? [70, 400, 470] : [84, 340, 560]
  svg += cushion(k, v, [-w, 90, -d - 20], [w, backH, -d + 92], k.colour, style === 'tub' ? 90 : 46)
  svg += cushion(k, v, [-w, 90, -d + 40], [-w + armW, armH, d - 8], k.colour, 36)
  svg += cushion(k, v, [-w + armW - 8, 90, -d + 80], [w - armW + 8, 170, d - 4], tone(k.colour, -0.08), 20)
  svg += cushion(k, v, [-w + armW - 2, 168, -d + 84], [w - armW + 2, 256, d + 12], tone(k.colour, 0.05), 34)
  if (style === 'club') svg += cushion(k, v, [-w + armW + 20, 250, -d + 70], [w - armW - 20, 470, -d + 130], tone(k.colour, 0.1), 40)
  return svg + cushion(k, v, [w - armW, 90, -d + 40], [w, armH, d - 8], k.colour, 36)
}

/** A bench of boards, slats or with a pad. */
export function bench(k: Kit): string {
  const v = view({ yaw: 30, pitch: 17, scale: 0.82, cy: 790 })
  const wood = k.pick('stained', [true, false]) ? k.colour : timberOf(k)
  const style = k.pick('bench', ['plank', 'slats', 'pad', 'panel'] as const)
  const [w, d, high] = [430, 120, 300]
  let svg = floorShadow(k, v, [-w, w], [-d, d], { strength: 0.7 })
  const ends = (x: number) => (style === 'panel' ? box(k, v, [x - 16, 0, -d], [x + 16, high, d], { colour: wood, wood: true, upright: true }) : limb(k, v, [x, high, -d + 24], [x * 1.04, 0, -d + 10], 34, 22, wood))
  const front = (x: number) => (style === 'panel' ? '' : limb(k, v, [x, high, d - 24], [x * 1.04, 0, d - 10], 34, 22, wood))
  svg += ends(-w + 60) + ends(w - 60)
  if (style === 'panel') svg += box(k, v, [-w + 70, high - 190, -16], [w - 70, high - 150, 16], { colour: wood, wood: true })
  svg += front(-w + 60) + front(w - 60)
  if (style !== 'panel') svg += box(k, v, [-w + 50, high - 46, d - 40], [w - 50, high, d - 22], { colour: wood, wood: true })
  if (style === 'slats') for (let z = -d; z < d - 10; z += 62) svg += box(k, v, [-w, high, z], [w, high + 28, z + 50], { colour: wood, wood: true })
  else svg += box(k, v, [-w, high, -d], [w, high + 34, d], { colour: wood, wood: true })
  return style === 'pad' ? svg + cushion(k, v, [-w + 16, high + 32, -d + 10], [w - 16, high + 92, d - 4], wood === k.colour ? '#d8cbb4' : k.colour, 26) : svg
}
