import { tone } from '../../primitives/colour.ts'
import { lines, type Point, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { prism, roundedGround, type Spot, type View } from '../../primitives/space.ts'
import { grain, weave } from '../../primitives/texture.ts'

/** The ground outline of a circle or oval, for `prism`. */
export const circle = (r: number, cx = 0, cz = 0, squash = 1): Point[] =>
  Array.from({ length: 64 }, (_, i) => [
    cx + r * Math.cos((-i * Math.PI) / 32),
    cz + r * squash * Math.sin((-i * Math.PI) / 32),
  ])

/** A board of any outline at a height: a table’s top, a chair’s seat. */
export function tableTop(
  k: Kit,
  v: View,
  outline: Point[],
  y: number,
  thick: number,
  colour: string,
  wood: boolean,
): string {
  const seen = outline.map(([x, z]) => v.at([x, y + thick, z]))
  const face = lines(seen)
  const [left, top] = [Math.min(...seen.map(([x]) => x)), Math.min(...seen.map(([, yy]) => yy))]
  const frame: [number, number, number, number] = [
    left,
    top,
    Math.max(...seen.map(([x]) => x)) - left,
    Math.max(...seen.map(([, yy]) => yy)) - top,
  ]
  return (
    prism(k, v, outline, y, y + thick, { colour }) +
    (wood ? grain(k, face, frame, colour, { spacing: 8, opacity: 0.24 }) : '') +
    stroke(face, '#fff8ea', 1.6, 0.35)
  )
}

/** The timber of a piece of furniture: the finish chosen for it, its own wood, or a seeded one. */
export function timberOf(k: Kit): string {
  return k.accent ?? naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'walnut', 'ash', 'beech']))
}

/** An upholstered block: rounded ground outline, a soft bulging top edge, piping and weave. */
export function cushion(k: Kit, v: View, [x0, y0, z0]: Spot, [x1, y1, z1]: Spot, colour: string, radius = 30): string {
  const soft = Math.min(14, (y1 - y0) * 0.3)
  const outer = roundedGround(x0, x1, z0, z1, radius)
  const inner = roundedGround(x0 + soft, x1 - soft, z0 + soft, z1 - soft, radius)
  const mid = roundedGround(x0 + soft * 0.35, x1 - soft * 0.35, z0 + soft * 0.35, z1 - soft * 0.35, radius)
  const top = lines(outer.map(([x, z]) => v.at([x, y1, z])))
  const face = v.on(
    [x0, y1, z1],
    [1, 0, 0],
    [0, -1, 0],
    weave(k, roundRect(0, 0, x1 - x0, y1 - y0, 4), [0, 0, x1 - x0, y1 - y0], { gap: 6, opacity: 0.07 }),
  )
  const cover = v.on(
    [x0, y1, z0],
    [1, 0, 0],
    [0, 0, 1],
    weave(k, roundRect(0, 0, x1 - x0, z1 - z0, radius), [0, 0, x1 - x0, z1 - z0], { gap: 6, opacity: 0.06 }),
  )
  return (
    prism(k, v, outer, y0, y1 - soft, { colour, top: tone(colour, 0.06) }) +
    prism(k, v, mid, y1 - soft, y1 - soft * 0.4, { colour: tone(colour, 0.1) }) +
    prism(k, v, inner, y1 - soft * 0.4, y1, { colour: tone(colour, 0.16), top: tone(colour, 0.06) }) +
    face +
    cover +
    stroke(top, tone(colour, -0.5), 1.4, 0.12)
  )
}
