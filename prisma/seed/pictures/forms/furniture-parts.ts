import { tone } from '../primitives/colour.ts'
import { fill, lines, n, type Point, roundRect, smooth, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { prism, roundedGround, type Spot, type View } from '../primitives/space.ts'
import { weave } from '../primitives/texture.ts'

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
  const face = v.on([x0, y1, z1], [1, 0, 0], [0, -1, 0], weave(k, roundRect(0, 0, x1 - x0, y1 - y0, 4), [0, 0, x1 - x0, y1 - y0], { gap: 6, opacity: 0.07 }))
  const cover = v.on([x0, y1, z0], [1, 0, 0], [0, 0, 1], weave(k, roundRect(0, 0, x1 - x0, z1 - z0, radius), [0, 0, x1 - x0, z1 - z0], { gap: 6, opacity: 0.06 }))
  return (
    prism(k, v, outer, y0, y1 - soft, { colour, top: tone(colour, 0.06) }) +
    prism(k, v, mid, y1 - soft, y1 - soft * 0.4, { colour: tone(colour, 0.1) }) +
    prism(k, v, inner, y1 - soft * 0.4, y1, { colour: tone(colour, 0.16), top: tone(colour, 0.06) }) +
    face + cover + stroke(top, tone(colour, -0.5), 1.4, 0.12)
  )
}

/** A bent board, such as a chair's back: an arc over the ground given as points, between two heights. */
export function bentBoard(k: Kit, v: View, arc: Point[], y0: number, y1: number, thick: number, colour: string, lean = 0): string {
  const dense = smooth(arc, 6)
  const at = (i: number, y: number, inwards: number) => {
    const [x, z] = dense[i] as Point
    return v.at([x * (1 - inwards), y, z * (1 - inwards) - lean * (y - y0)])
  }
  const indexes = dense.map((_, i) => i)
  const front = [...indexes.map((i) => at(i, y1, 0)), ...[...indexes].reverse().map((i) => at(i, y0, 0))]
  const edge = [...indexes.map((i) => at(i, y1, 0)), ...[...indexes].reverse().map((i) => v.at([(dense[i]?.[0] ?? 0) * 1.0, y1, (dense[i]?.[1] ?? 0) - thick - lean * (y1 - y0)]))]
  const paint = k.linear([[0, tone(colour, 0.16)], [0.45, tone(colour, 0.04)], [1, tone(colour, -0.36)]])
  return fill(lines(edge), tone(colour, 0.26)) + fill(lines(front), paint) + stroke(lines(indexes.map((i) => at(i, y1, 0)), false), '#fff8ea', 1.5, 0.4)
}

/** A round foot or knob seen from the front. */
export function knob(k: Kit, [x, y]: Point, r: number, colour: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${k.radial([[0, tone(colour, 0.6)], [0.5, colour], [1, tone(colour, -0.6)]], [0.35, 0.3, 0.75])}"/>`
}
