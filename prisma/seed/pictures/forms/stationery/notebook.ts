import { inkOn, luminance, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { emblem, flatOn, label, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { clothTexture } from '../../primitives/soft.ts'
import { marks } from './parts.ts'

function notebookAt(k: Kit, x: number, y: number, w: number, h: number, colour: string, first: boolean): string {
  const binding = k.pick('binding', ['spine', 'elastic', 'stitched', 'wire'] as const)
  const d = roundRect(x, y, w, h, binding === 'elastic' ? 18 : 6)
  const pages = `<g transform="translate(7 9)">${fill(d, '#efe8d8')}${stroke(roundRect(x - 2, y - 3, w, h, 8), '#cdbfa6', 1.5, 0.7)}</g>`
  const cover =
    fill(
      d,
      k.linear(
        [
          [0, tone(colour, 0.16)],
          [0.5, tone(colour, 0.02)],
          [1, tone(colour, -0.16)],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    clothTexture(
      k,
      d,
      [x, y, w, h],
      colour,
      k.made(/linen|cotton|canvas/)
        ? 'linen'
        : k.made(/leather/)
          ? 'leather'
          : k.pick('cover', ['linen', 'smooth', 'plain']),
    )
  const other = k.pick('spine', [tone(colour, -0.45), '#c9a06c', '#efe6d4', tone(colour, 0.35)])
  let bind = ''
  if (binding === 'spine')
    bind =
      fill(
        `M${n(x + 5)} ${n(y)}H${n(x + w * 0.17)}V${n(y + h)}H${n(x + 5)}Q${n(x)} ${n(y + h)} ${n(x)} ${n(y + h - 6)}V${n(y + 6)}Q${n(x)} ${n(y)} ${n(x + 5)} ${n(y)}Z`,
        other,
      ) + stroke(`M${n(x + w * 0.17)} ${n(y)}V${n(y + h)}`, '#2a1f16', 2, 0.3)
  if (binding === 'elastic')
    bind =
      stroke(`M${n(x + w * 0.1)} ${n(y)}V${n(y + h)}`, tone(colour, -0.6), 3, 0.4) +
      stroke(`M${n(x + w * 0.87)} ${n(y)}V${n(y + h)}`, '#2a1f16', 15, 0.22) +
      stroke(
        `M${n(x + w * 0.865)} ${n(y)}V${n(y + h)}`,
        k.pick('band', [tone(colour, -0.55), '#b5654a', tone(colour, 0.3)]),
        13,
      )
  if (binding === 'stitched')
    bind =
      stroke(`M${n(x + 9)} ${n(y + 6)}V${n(y + h - 6)}`, tone(colour, -0.7), 9, 0.25) +
      `<path d="M${n(x + 10)} ${n(y + 30)}V${n(y + h - 30)}" stroke="${inkOn(colour)}" stroke-width="4" stroke-dasharray="${n(h * 0.1)} ${n(h * 0.05)}" stroke-opacity=".7"/>`
  if (binding === 'wire')
    for (let wy = y + 24; wy < y + h - 16; wy += 30)
      bind +=
        fill(ellipse(x + 20, wy, 6, 6), '#2a2320', 'opacity=".6"') +
        stroke(`M${n(x - 14)} ${n(wy + 4)}Q${n(x - 10)} ${n(wy - 12)} ${n(x + 19)} ${n(wy - 2)}`, '#8d8f90', 5) +
        stroke(`M${n(x - 13)} ${n(wy + 2)}Q${n(x - 8)} ${n(wy - 12)} ${n(x + 17)} ${n(wy - 4)}`, '#f1f2f2', 2)
  const centre = x + w * (binding === 'spine' ? 0.585 : binding === 'elastic' ? 0.47 : 0.52)
  const art = k.pick('art', ['label', 'emblem', 'foil', 'blank'] as const)
  const ink = luminance(colour) > 0.5 ? tone(colour, -0.75) : '#e7cf9a'
  const print = !first
    ? ''
    : art === 'label'
      ? label(k, flatOn(centre - w * 0.28, y + h * 0.16), w * 0.56, h * 0.24, {
          layout: k.pick('l', [2, 0, 4]),
          accent: colour,
          ornament: k.pick('mark', marks),
        })
      : art === 'emblem'
        ? emblem(flatOn(0, 0), k.pick('mark', marks), centre, y + h * 0.4, w * 0.2, ink)
        : art === 'foil'
          ? stamp(flatOn(0, 0), k.words[1], centre, y + h * 0.72, h * 0.035, ink, { max: w * 0.6 })
          : stamp(flatOn(0, 0), k.words[0], centre, y + h * 0.9, h * 0.02, ink, { max: w * 0.5 })
  const ribbon =
    binding === 'spine' || binding === 'elastic'
      ? fill(
          lines([
            [x + w * 0.5, y + h],
            [x + w * 0.545, y + h],
            [x + w * 0.55, y + h + 58],
            [x + w * 0.525, y + h + 42],
            [x + w * 0.5, y + h + 60],
          ]),
          k.pick('ribbon', ['#b5654a', '#c9a24e', tone(colour, -0.3)]),
        )
      : ''
  return ribbon + pages + cover + bind + print
}

/** A notebook, or two: five bindings. */
export function notebook(k: Kit): string {
  const [w, h] = k.pick('format', [
    [420, 600],
    [460, 580],
    [380, 560],
  ] as const)
  const stack = k.count ?? k.pick('stack', [1, 1, 2])
  const turn = k.pick('turn', [-10, 8, -16, 14])
  let svg = ''
  if (stack > 1) {
    const under = mix(k.colour, k.pick('second', ['#e9dcc3', '#3f4a4a', '#b5654a']), 0.72)
    svg += `<g transform="rotate(${turn + 16} 500 520)">${softShadow(k, roundRect(500 - w / 2, 500 - h / 2, w, h, 8), { dx: 12, dy: 20, softness: 32, opacity: 0.36 })}${notebookAt(k, 500 - w / 2, 500 - h / 2, w, h, under, false)}</g>`
  }
  return `${svg}<g transform="rotate(${turn} 500 500)">${softShadow(k, roundRect(500 - w / 2, 500 - h / 2, w, h, 8), { dx: 16, dy: 24, softness: 34, opacity: 0.4 })}${notebookAt(k, 500 - w / 2, 500 - h / 2, w, h, k.colour, true)}</g>`
}
