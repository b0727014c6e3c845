import { luminance, mix, tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow, softShadow } from '../../primitives/shadow.ts'
import { type Cloth, crease, softBody } from '../../primitives/soft.ts'
import { tube } from '../../primitives/tube.ts'
import { clothFor } from './parts.ts'

/** One folded layer, its round fold towards the viewer. */
function folded(k: Kit, x: number, y: number, w: number, h: number, colour: string, cloth: Cloth): string {
  const d = blob([
    [x + 16, y],
    [x + w * 0.5, y - 3],
    [x + w - 16, y],
    [x + w + 4, y + h * 0.5],
    [x + w - 14, y + h],
    [x + w * 0.5, y + h + 3],
    [x + 14, y + h],
    [x - 4, y + h * 0.5],
  ])
  const layers =
    crease(
      `M${n(x + 6)} ${n(y + h * 0.36)}Q${n(x + w * 0.5)} ${n(y + h * 0.42)} ${n(x + w - 4)} ${n(y + h * 0.36)}`,
      colour,
      3,
      0.28,
    ) +
    crease(
      `M${n(x + 6)} ${n(y + h * 0.66)}Q${n(x + w * 0.5)} ${n(y + h * 0.72)} ${n(x + w - 4)} ${n(y + h * 0.66)}`,
      colour,
      3,
      0.22,
    )
  return softBody(k, d, [x - 6, y - 6, w + 12, h + 12], colour, { cloth, plump: 0.5 }) + layers
}

function border(k: Kit, x: number, y: number, w: number, h: number, colour: string): string {
  const ink = luminance(colour) > 0.6 ? k.pick('stripe', ['#52636f', '#b5654a', tone(colour, -0.4)]) : '#efe6d4'
  const kind = k.pick('border', ['none', 'stripes', 'band', 'fringe'] as const)
  if (kind === 'stripes')
    return [0.2, 0.27, 0.34].map((s) => stroke(`M${n(x + w * s)} ${n(y + 3)}V${n(y + h - 3)}`, ink, 6, 0.7)).join('')
  if (kind === 'band')
    return fill(
      `M${n(x + w * 0.22)} ${n(y + 1)}h${n(w * 0.14)}v${n(h - 2)}h${n(-w * 0.14)}Z`,
      tone(colour, -0.2),
      'opacity=".7"',
    )
  return ''
}

/** Towels: folded, rolled or hung. */
export function towel(k: Kit): string {
  const cloth = clothFor(k)
  const kind = k.pick('towel', ['stack', 'hung', 'rolled'] as const)
  if (kind === 'stack') {
    const amount = Math.min(5, k.count ?? k.pick('pile', [3, 2, 4]))
    let svg = footShadow(k, 500, 782, 250, { tilt: 0.11, reach: 0.8 })
    for (let i = 0; i < amount; i++) {
      const h = k.pick('thick', [92, 104])
      const w = 500 - i * 18 + k.random.between(-12, 12)
      const [x, y] = [500 - w / 2 + k.random.between(-8, 8), 788 - (i + 1) * (h - 2)]
      const colour = i % 2 && k.pick('two', [true, false]) ? mix(k.colour, '#f4ecdf', 0.6) : k.colour
      svg += folded(k, x, y, w, h, colour, cloth) + border(k, x, y, w, h, colour)
    }
    return svg
  }
  if (kind === 'rolled') {
    const roll = (cx: number, cy: number, r: number, colour: string) => {
      let spiral = `M${n(cx)} ${n(cy)}`
      for (let a = 0; a < 22; a += 0.3)
        spiral += `L${n(cx + Math.cos(a) * r * 0.92 * (a / 22))} ${n(cy + Math.sin(a) * r * 0.92 * (a / 22))}`
      const d = ellipse(cx, cy, r, r * 0.98)
      return (
        softBody(k, d, [cx - r, cy - r, r * 2, r * 2], colour, { cloth, plump: 0.6 }) + crease(spiral, colour, 5, 0.34)
      )
    }
    const r = 126
    const shades = [k.colour, mix(k.colour, '#f4ecdf', 0.5), k.colour]
    return (
      footShadow(k, 500, 790, 260, { tilt: 0.1, reach: 0.7 }) +
      roll(500 - r, 790 - r, r, shades[0] as string) +
      roll(500 + r, 790 - r, r, shades[1] as string) +
      roll(500, 790 - r * 2.72, r, shades[2] as string)
    )
  }
  const d = blob([
    [330, 250],
    [330, 250],
    [670, 250],
    [670, 250],
    [676, 480],
    [668, 806],
    [668, 806],
    [500, 812],
    [334, 806],
    [334, 806],
    [324, 480],
  ])
  const behind = blob([
    [362, 250],
    [362, 250],
    [690, 250],
    [690, 250],
    [694, 500],
    [688, 742],
    [688, 742],
    [380, 742],
    [380, 742],
  ])
  const ink = luminance(k.colour) > 0.6 ? k.pick('stripe', ['#52636f', '#b5654a', tone(k.colour, -0.4)]) : '#efe6d4'
  const stripes = k.pick('border', ['wide', 'three', 'none'] as const)
  const print =
    stripes === 'wide'
      ? fill('M326 690H672V750H328Z', ink, 'opacity=".75"')
      : stripes === 'three'
        ? [676, 704, 732].map((y) => stroke(`M328 ${y}H672`, ink, 9, 0.75)).join('')
        : ''
  const fringe = stroke(
    Array.from({ length: 34 }, (_, i) => `M${n(338 + i * 9.8)} 806l${n(k.random.between(-3, 3))} 30`).join(''),
    tone(k.colour, -0.1),
    4,
  )
  const rail = tube(
    'M210 246H790',
    22,
    naturalColour(k.pick('rail', ['brass', 'oak', 'steel'])),
    k.pick('rail', ['metal', 'satin', 'metal'] as const),
  )
  return (
    softShadow(k, d, { dx: 30, dy: 24, softness: 40, opacity: 0.3 }) +
    fill(behind, tone(k.colour, -0.4)) +
    (k.pick('fringe', [true, false]) ? fringe : '') +
    rail +
    softBody(k, d, [320, 236, 360, 590], k.colour, { cloth, plump: 0.7 }) +
    `<g clip-path="${k.clip(fill(d, '#000'))}">${print}</g>` +
    crease('M412 280Q404 520 416 790', k.colour, 4, 0.2) +
    crease('M580 280Q592 500 578 790', k.colour, 4, 0.2)
  )
}
