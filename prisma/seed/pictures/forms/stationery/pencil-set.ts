import { luminance, mix, tone } from '../../primitives/colour.ts'
import { fill, lines, n, roundRect } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, label, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { rod } from './parts.ts'

/** Pencils side by side, with or without their box. */
export function pencilSet(k: Kit): string {
  const amount = k.count ?? k.pick('pencils', [6, 5, 8])
  const shown = Math.min(12, Math.max(3, amount))
  const boxed = k.pick('box', ['sleeve', 'none', 'band'] as const)
  const natural = k.pick('natural', [false, false, true])
  const gap = Math.min(66, 560 / shown)
  const mixOf = k.pick('colours', ['same', 'scale', 'mixed'] as const)
  const bright = ['#b5654a', '#3f5b73', '#d8a657', '#7f9a8b', '#2f2e2d', '#e6d7ba', '#8c5b6b', '#5d7a4f']
  let svg = ''
  for (let i = 0; i < shown; i++) {
    const x = 500 - ((shown - 1) * gap) / 2 + i * gap
    const colour =
      mixOf === 'same'
        ? k.colour
        : mixOf === 'scale'
          ? mix(tone(k.colour, 0.35), tone(k.colour, -0.4), i / (shown - 1))
          : i % 2
            ? (bright[(i * 3) % bright.length] as string)
            : k.colour
    const body = natural ? naturalColour('beech') : colour
    const w = Math.min(44, gap * 0.86)
    const y = 110 + k.random.between(-14, 14)
    const third = w / 3
    const l = x - w / 2
    svg += softShadow(
      k,
      lines([
        [x, y],
        [l + w, y + 120],
        [l + w, 880],
        [l, 880],
        [l, y + 120],
      ]),
      { dx: 8, dy: 8, softness: 14, opacity: 0.3 },
    )
    svg +=
      fill(
        lines([
          [x, y],
          [l + w, y + 118],
          [l, y + 118],
        ]),
        k.linear([
          [0, '#e9cfa4'],
          [0.5, '#dcb984'],
          [1, '#b58d58'],
        ]),
      ) +
      fill(
        lines([
          [x, y],
          [x + w * 0.16, y + 38],
          [x - w * 0.16, y + 38],
        ]),
        natural ? colour : '#33302d',
      )
    const top = (px: number) => `${n(px)} ${y + 112}q${n(third / 2)} 18 ${n(third)} 0`
    svg += [
      [0.18, 0],
      [0, 1],
      [-0.34, 2],
    ]
      .map(([t = 0, j = 0]) => fill(`M${top(l + third * j)}V872h${n(-third)}Z`, tone(body, t)))
      .join('')
    svg +=
      fill(
        `M${n(l)} 846H${n(l + w)}V872H${n(l)}Z`,
        k.linear(rod(natural ? colour : k.pick('end', ['#c6a052', tone(colour, -0.4), '#efe6d4']))),
      ) +
      stamp((u, v) => [x + v, 640 + u], k.words[0], 0, -5, 11, luminance(body) > 0.5 ? '#3a302a' : '#ecd9a8', {
        weight: 0.14,
        max: 220,
      })
  }
  const width = shown * gap + 40
  const x0 = 500 - width / 2
  if (boxed === 'none') return svg
  const tall = boxed === 'band' ? 120 : 400
  const y0 = boxed === 'band' ? 520 : 500
  const paper = k.pick('paper', ['#e9dcc3', '#cbb08a', tone(k.colour, -0.35), mix(k.colour, '#fff8ea', 0.6)])
  const d = roundRect(x0, y0, width, tall, 4)
  return `${svg}${softShadow(k, d, { dx: 10, dy: 14, softness: 20, opacity: 0.4 })}${fill(
    d,
    k.linear(
      [
        [0, tone(paper, 0.14)],
        [1, tone(paper, -0.12)],
      ],
      [0, 0, 1, 0.6],
    ),
  )}${boxed === 'band' ? stamp(flatOn(0, 0), k.words[0], 500, y0 + 44, 30, luminance(paper) > 0.5 ? '#2f2a26' : '#f3e8d2', { max: width * 0.7, weight: 0.14 }) : label(k, flatOn(500 - width * 0.36, y0 + 60), width * 0.72, tall - 130, { accent: luminance(k.colour) > 0.75 ? tone(k.colour, -0.5) : k.colour, layout: k.pick('l', [0, 2, 4]) })}`
}
