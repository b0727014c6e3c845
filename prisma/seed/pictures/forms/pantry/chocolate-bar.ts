import { luminance, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, label } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { weave } from '../../primitives/texture.ts'

/** A chocolate bar from above: wrapped, opened, or two wrappers. */
export function chocolateBar(k: Kit): string {
  const [w, h] = k.pick('bar', [
    [330, 640],
    [300, 600],
    [360, 560],
  ] as const)
  const open = k.pick('open', [true, true, false])
  const turn = k.pick('turn', [-14, 12, -8, 18])
  const chocolate = k.pick('cocoa', ['#4a2a1a', '#3a2016', '#6b4127'])
  const [x, y] = [500 - w / 2, 500 - h / 2]
  const sleeveTop = open ? y + 190 : y
  const sleeve = roundRect(x, sleeveTop, w, y + h - sleeveTop, 5)
  let squares = ''
  if (open) {
    const side = (w - 20) / 4
    const block = roundRect(x + 10, y + 14, w - 20, 240, 8)
    squares += fill(block, tone(chocolate, -0.4))
    for (let row = 0; row < 3; row++)
      for (let col = 0; col < 4; col++) {
        if (row === 0 && col === 3) continue
        const [sx, sy] = [x + 10 + col * side, y + 14 + row * side]
        squares +=
          fill(roundRect(sx + 3, sy + 3, side - 6, side - 6, 6), tone(chocolate, 0.06)) +
          fill(
            roundRect(sx + 12, sy + 12, side - 24, side - 24, 4),
            k.linear(
              [
                [0, tone(chocolate, 0.3)],
                [0.5, tone(chocolate, 0.08)],
                [1, tone(chocolate, -0.3)],
              ],
              [0, 0, 1, 1],
            ),
          )
      }
    const foil: Point[] = Array.from(
      { length: 15 },
      (_, i): Point => [x - 4 + ((w + 8) * i) / 14, sleeveTop - 26 + (i % 2 ? 17 : -9) + k.random.between(-5, 5)],
    )
    squares += fill(
      lines([...foil, [x + w + 2, sleeveTop + 12], [x - 2, sleeveTop + 12]]),
      k.linear([
        [0, '#f3f1ec'],
        [0.3, '#c9c6be'],
        [0.5, '#faf8f4'],
        [0.75, '#b5b1a8'],
        [1, '#e8e5de'],
      ]),
    )
  }
  const paper = fill(
    sleeve,
    k.linear(
      [
        [0, tone(k.colour, 0.1)],
        [0.5, k.colour],
        [1, tone(k.colour, -0.16)],
      ],
      [0, 0, 1, 0.4],
    ),
  )
  const texture = k.pick('pattern', ['plain', 'weave', 'dots', 'stripes'] as const)
  const box: [number, number, number, number] = [x, sleeveTop, w, y + h - sleeveTop]
  const ink = luminance(k.colour) > 0.55 ? tone(k.colour, -0.7) : tone(k.colour, 0.55)
  let pattern = ''
  if (texture === 'weave') pattern = weave(k, sleeve, box, { gap: 9, opacity: 0.1, angle: 45 })
  if (texture === 'dots')
    for (let py = sleeveTop + 20; py < y + h; py += 34)
      for (let px = x + 18 + ((py / 34) % 2 < 1 ? 17 : 0); px < x + w; px += 34)
        pattern += fill(ellipse(px, py, 4, 4), ink, 'opacity=".55"')
  if (texture === 'stripes')
    for (let px = x + 10; px < x + w - 4; px += 26)
      pattern += stroke(`M${n(px)} ${n(sleeveTop)}V${n(y + h)}`, ink, 5, 0.4)
  const [lw, lh] = [w * 0.74, Math.min(h * 0.46, (y + h - sleeveTop) * 0.66)]
  const art = label(k, flatOn(500 - lw / 2, (sleeveTop + y + h) / 2 - lh / 2), lw, lh, {
    paper: k.pick('paper', ['#f7efdf', '#fffaf0', tone(k.colour, -0.6)]),
    accent: luminance(k.colour) > 0.72 ? '#7a4a2c' : k.colour,
    ornament: k.pick('mark', ['bean', 'flower', 'moon', 'sun', 'hills'] as const),
  })
  const gleam = fill(
    sleeve,
    k.linear([
      [0, '#ffffff', 0.2],
      [0.12, '#ffffff', 0.05],
      [0.16, '#000000', 0.05],
      [0.9, '#000000', 0],
      [1, '#000000', 0.16],
    ]),
  )
  const crumbs = open
    ? [
        [x + w + 60, y + 150, 26],
        [x + w + 96, y + 196, 13],
        [x + w + 40, y + 214, 8],
      ]
        .map(
          ([cx = 0, cy = 0, r = 0]) =>
            softShadow(k, ellipse(cx, cy, r, r * 0.8), { dx: 4, dy: 6, softness: 8 }) +
            fill(
              lines([
                [cx - r, cy - r * 0.3],
                [cx - r * 0.2, cy - r * 0.9],
                [cx + r, cy - r * 0.4],
                [cx + r * 0.7, cy + r * 0.7],
                [cx - r * 0.6, cy + r * 0.6],
              ]),
              tone(chocolate, 0.12),
            ),
        )
        .join('')
    : ''
  return `<g transform="rotate(${turn} 500 500)">${softShadow(k, roundRect(x, y + (open ? 14 : 0), w, h - (open ? 14 : 0), 8), { dx: 14, dy: 20, softness: 30, opacity: 0.38 })}${squares}${paper}${pattern}${art}${gleam}${crumbs}</g>`
}
