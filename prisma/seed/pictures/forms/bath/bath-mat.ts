import { tone } from '../../primitives/colour.ts'
import { blob, fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { type Cloth, crease, softBody } from '../../primitives/soft.ts'
import { grain } from '../../primitives/texture.ts'
import { clothFor } from './parts.ts'

/** A mat: woven, tufted or of slats. */
export function bathMat(k: Kit): string {
  const kind = k.pick('mat', ['ribbed', 'border', 'slats', 'tufted'] as const)
  const turn = k.pick('turn', [-14, 12, -20])
  const [x, y, w, h] = [170, 300, 660, 430]
  if (kind === 'slats' || woods.test(k.material)) {
    const wood = woods.test(k.material) ? naturalColour(k.material) : k.colour
    let svg = ''
    for (let i = 0; i < 9; i++)
      svg += softShadow(k, roundRect(x, y + i * 48, w, 38, 4), { dx: 8, dy: 12, softness: 14, opacity: 0.34 })
    svg += [x + 70, x + w - 110].map((px) => fill(roundRect(px, y - 4, 42, 440, 3), tone(wood, -0.5))).join('')
    for (let i = 0; i < 9; i++) {
      const d = roundRect(x, y + i * 48, w, 38, 4)
      svg +=
        fill(
          d,
          k.linear(
            [
              [0, tone(wood, 0.28)],
              [0.3, tone(wood, 0.06)],
              [1, tone(wood, -0.2)],
            ],
            [0, 0, 0, 1],
          ),
        ) + grain(k, d, [x, y + i * 48, w, 38], wood, { spacing: 8 })
    }
    return `<g transform="rotate(${turn} 500 500)">${svg}</g>`
  }
  const cloth: Cloth = kind === 'tufted' ? 'terry' : clothFor(k)
  const d = roundRect(x, y, w, h, kind === 'tufted' ? 60 : 16)
  let inner = ''
  if (kind === 'ribbed')
    for (let px = x + 22; px < x + w; px += 26) inner += crease(`M${px} ${y + 10}V${y + h - 10}`, k.colour, 6, 0.22)
  if (kind === 'border')
    inner =
      stroke(roundRect(x + 40, y + 40, w - 80, h - 80, 6), tone(k.colour, -0.4), 12, 0.5) +
      stroke(roundRect(x + 62, y + 62, w - 124, h - 124, 4), tone(k.colour, -0.4), 4, 0.5)
  if (kind === 'tufted')
    inner = [0.16, 0.32, 0.48]
      .map((s) => crease(roundRect(x + h * s, y + h * s * 0.9, w - h * s * 2, h - h * s * 1.8, 40), k.colour, 9, 0.26))
      .join('')
  const fringe =
    kind === 'ribbed' || kind === 'border'
      ? stroke(
          Array.from(
            { length: 42 },
            (_, i) =>
              `M${x + 4} ${n(y + 8 + i * 10)}l-34 ${n(k.random.between(-4, 4))}M${x + w - 4} ${n(y + 8 + i * 10)}l34 ${n(k.random.between(-4, 4))}`,
          ).join(''),
          tone(k.colour, 0.05),
          4.5,
        )
      : ''
  const curl = k.pick('fold', [true, false])
    ? softBody(
        k,
        blob([
          [x + w - 190, y + h + 2],
          [x + w - 190, y + h + 2],
          [x + w - 120, y + h - 74],
          [x + w + 2, y + h - 150],
          [x + w + 2, y + h - 150],
          [x + w - 60, y + h - 168],
          [x + w - 170, y + h - 96],
        ]),
        [x + w - 200, y + h - 180, 210, 190],
        tone(k.colour, -0.22),
        { cloth, plump: 0.5 },
      )
    : ''
  return `<g transform="rotate(${turn} 500 500)">${softShadow(k, d, { dx: 12, dy: 18, softness: 26, opacity: 0.38 })}${fringe}${softBody(k, d, [x, y, w, h], k.colour, { cloth, plump: 0.45 })}${inner}${curl}</g>`
}
