import { mix, tone } from '../../primitives/colour.ts'
import { fill, lines, type Point, smooth, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { floorShadow, limb, prism, roundedGround, type Spot, view, type View } from '../../primitives/space.ts'
import { cushion, tableTop, timberOf } from './parts.ts'

/** A bent board, such as a chair's back: an arc over the ground given as points, between two heights. */
function bentBoard(
  k: Kit,
  v: View,
  arc: Point[],
  y0: number,
  y1: number,
  thick: number,
  colour: string,
  lean = 0,
): string {
  const dense = smooth(arc, 6)
  const at = (i: number, y: number, inwards: number) => {
    const [x, z] = dense[i] as Point
    return v.at([x * (1 - inwards), y, z * (1 - inwards) - lean * (y - y0)])
  }
  const indexes = dense.map((_, i) => i)
  const front = [...indexes.map((i) => at(i, y1, 0)), ...[...indexes].reverse().map((i) => at(i, y0, 0))]
  const edge = [
    ...indexes.map((i) => at(i, y1, 0)),
    ...[...indexes]
      .reverse()
      .map((i) => v.at([(dense[i]?.[0] ?? 0) * 1.0, y1, (dense[i]?.[1] ?? 0) - thick - lean * (y1 - y0)])),
  ]
  const paint = k.linear([
    [0, tone(colour, 0.16)],
    [0.45, tone(colour, 0.04)],
    [1, tone(colour, -0.36)],
  ])
  return (
    fill(lines(edge), tone(colour, 0.26)) +
    fill(lines(front), paint) +
    stroke(
      lines(
        indexes.map((i) => at(i, y1, 0)),
        false,
      ),
      '#fff8ea',
      1.5,
      0.4,
    )
  )
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
  const post = (side: number) =>
    limb(k, v, [side * (w - 16), sit, -d + 14], [side * (w - 20), high - 10, -d - (high - sit) * lean], 25, 20, frame)
  svg += foot(-w + 16, -d + 14, [-w + 16, sit + 10, -d + 14]) + foot(w - 16, -d + 14, [w - 16, sit + 10, -d + 14])
  if (k.pick('stretcher', [true, false]))
    svg +=
      limb(k, v, [-w + 20, 130, -d + 10], [-w + 20, 130, d - 14], 12, 12, frame) +
      limb(k, v, [w - 20, 130, -d + 10], [w - 20, 130, d - 14], 12, 12, frame)
  const arc = (bow: number): Point[] => [
    [-w + 14, -d + 8],
    [-w * 0.5, -d - bow * 0.75],
    [0, -d - bow],
    [w * 0.5, -d - bow * 0.75],
    [w - 14, -d + 8],
  ]
  svg += post(-1) + post(1)
  if (back === 'board')
    svg += bentBoard(
      k,
      v,
      arc(34).map(([x, z]): Point => [x, z - (500 - sit) * lean]),
      500,
      high,
      16,
      frame,
      lean,
    )
  if (back === 'padded')
    svg += bentBoard(
      k,
      v,
      arc(26).map(([x, z]): Point => [x, z - 110 * lean]),
      410,
      high,
      26,
      k.colour,
      lean,
    )
  if (back === 'slats')
    for (const y of [400, 490, 580])
      svg += bentBoard(
        k,
        v,
        arc(24).map(([x, z]): Point => [x, z - (y - sit) * lean]),
        y,
        y + 44,
        12,
        frame,
        lean,
      )
  if (back === 'spindles') {
    for (let i = -3; i <= 3; i++)
      svg += limb(k, v, [i * 40, sit + 20, -d], [i * 42, high - 36, -d - 14 - (high - sit) * lean], 11, 9, frame)
    svg += bentBoard(
      k,
      v,
      arc(26).map(([x, z]): Point => [x, z - (high - 60 - sit) * lean]),
      high - 56,
      high,
      14,
      frame,
      lean,
    )
  }
  const seat = roundedGround(-w, w, -d, d, 42)
  svg += foot(-w + 16, d - 14, [-w + 18, sit, d - 16]) + foot(w - 16, d - 14, [w - 18, sit, d - 16])
  svg +=
    padded === 'padded'
      ? prism(k, v, seat, sit - 14, sit + 6, { colour: frame }) +
        cushion(k, v, [-w + 4, sit + 4, -d + 4], [w - 4, sit + 48, d - 4], seatColour, 46)
      : tableTop(k, v, seat, sit, 24, seatColour, padded === 'wood')
  if (padded === 'cord') {
    let cords = ''
    for (let x = -w + 16; x < w - 8; x += 13)
      cords += lines([v.at([x, sit + 24, -d + 8]), v.at([x, sit + 24, d - 8])], false)
    svg += stroke(cords, tone(seatColour, -0.6), 2, 0.3)
  }
  return svg
}
