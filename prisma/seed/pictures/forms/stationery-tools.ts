import { luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, lines, n, roundRect, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import type { Kit, Stop } from '../primitives/kit.ts'
import { flatOn, label, stamp } from '../primitives/label.ts'
import { softShadow } from '../primitives/shadow.ts'
import { grain } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'

const rod = (c: string, hard = false): Stop[] => [[0, tone(c, hard ? -0.3 : -0.12)], [0.2, tone(c, hard ? 0.75 : 0.4)], [0.36, tone(c, 0.1)], [0.7, tone(c, -0.28)], [0.9, tone(c, hard ? -0.6 : -0.46)], [1, tone(c, -0.2)]]

/** A pen lying down, upright in its own drawing: fountain, ball or cap beside it. */
export function pen(k: Kit): string {
  const kind = k.pick('pen', ['fountain', 'ball', 'roller'] as const)
  const trim = k.accent ?? k.pick('trim', ['#c6a052', '#c8cacb', '#2f2d2b'])
  const w = k.pick('girth', [62, 70, 56])
  const c = k.colour
  const [l, r] = [500 - w / 2, 500 + w / 2]
  const barrel = (x0: number, x1: number, top: number, foot: number, colour: string, hard = false) => fill(lines([[x0, top], [x1, top], [x1, foot], [x0, foot]]), k.linear(rod(colour, hard)))
  const ring = (y: number, height = 12, grow = 1.5) => fill(roundRect(l - grow, y, w + grow * 2, height, 3), k.linear(rod(trim, true)))
  const wooden = k.made(woods)
  const body = (top: number, foot: number) => {
    const d = `M${l} ${top}H${r}V${foot}H${l}Z`
    return barrel(l, r, top, foot, c) + (wooden ? grain(k, d, [l, top, w, foot - top], c, { upright: true, spacing: 7 }) : '')
  }
  let piece: string
  if (kind === 'ball') {
    const tip = fill(blob([[l, 760], [l, 760], [r, 760], [r, 760], [506, 862], [503, 884], [497, 884], [494, 862]]), k.linear(rod(trim, true)))
    piece = fill(roundRect(488, 84, 24, 60, 8), k.linear(rod(trim, true))) + fill(blob([[l + 6, 140], [l + 6, 140], [r - 6, 140], [r - 6, 140], [r, 190], [r, 190], [l, 190], [l, 190]]), k.linear(rod(trim, true))) + body(188, 762) + ring(460, 10) + tip + fill(roundRect(r - 8, 176, 13, 190, 6), k.linear(rod(trim, true)))
  } else {
    const grip = fill(lines([[l + 5, 700], [r - 5, 700], [r - 11, 800], [l + 11, 800]]), k.linear(rod(kind === 'fountain' ? tone(c, -0.3) : trim, kind !== 'fountain')))
    const nib =
      kind === 'fountain'
        ? fill(blob([[500 - 15, 800], [500 - 17, 840], [500 - 8, 890], [500, 924], [508, 890], [517, 840], [515, 800], [515, 800]]), k.linear([[0, '#8a6a26'], [0.3, '#f5e2a7'], [0.5, '#d7b45f'], [1, '#8d6c2a']])) + stroke('M500 842V918', '#5d451a', 2) + `<circle cx="500" cy="840" r="5" fill="#4a3614"/>`
        : fill(blob([[489, 800], [489, 800], [511, 800], [511, 800], [503, 872], [497, 872]]), k.linear(rod('#c8cacb', true)))
    piece = fill(roundRect(l + 3, 88, w - 6, 60, 18), k.linear(rod(c))) + body(130, 690) + ring(640, 12) + ring(686, 16) + grip + nib + ring(126, 8)
  }
  const cap = kind === 'ball' ? '' : `<g transform="translate(${k.pick('capX', [120, 135])} ${k.pick('capY', [-40, 60])}) rotate(${k.pick('capTurn', [10, -14])} 500 420)">${softShadow(k, roundRect(l - 3, 280, w + 6, 290, 16), { dx: 12, dy: 12, softness: 18, opacity: 0.4 })}${fill(roundRect(l - 3, 280, w + 6, 290, 16), k.linear(rod(k.pick('capColour', [c, trim]), false)))}${ring(548, 14, 4)}${fill(roundRect(500 - 5, 292, 12, 200, 6), k.linear(rod(trim, true)))}<circle cx="501" cy="486" r="8" fill="${tone(trim, 0.3)}"/></g>`
  return `<g transform="rotate(${k.pick('turn', [42, 50, 36])} 500 500)">${softShadow(k, roundRect(l, 90, w, 790, 16), { dx: 16, dy: 10, softness: 20, opacity: 0.42 })}${piece}${cap}</g>`
}

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
    const colour = mixOf === 'same' ? k.colour : mixOf === 'scale' ? mix(tone(k.colour, 0.35), tone(k.colour, -0.4), i / (shown - 1)) : i % 2 ? (bright[(i * 3) % bright.length] as string) : k.colour
    const body = natural ? naturalColour('beech') : colour
    const w = Math.min(44, gap * 0.86)
    const y = 110 + k.random.between(-14, 14)
    const third = w / 3
    const l = x - w / 2
    svg += softShadow(k, lines([[x, y], [l + w, y + 120], [l + w, 880], [l, 880], [l, y + 120]]), { dx: 8, dy: 8, softness: 14, opacity: 0.3 })
    svg += fill(lines([[x, y], [l + w, y + 118], [l, y + 118]]), k.linear([[0, '#e9cfa4'], [0.5, '#dcb984'], [1, '#b58d58']])) + fill(lines([[x, y], [x + w * 0.16, y + 38], [x - w * 0.16, y + 38]]), natural ? colour : '#33302d')
    const top = (px: number) => `${n(px)} ${y + 112}q${n(third / 2)} 18 ${n(third)} 0`
    svg += [[0.18, 0], [0, 1], [-0.34, 2]].map(([t = 0, j = 0]) => fill(`M${top(l + third * j)}V872h${n(-third)}Z`, tone(body, t))).join('')
    svg += fill(`M${n(l)} 846H${n(l + w)}V872H${n(l)}Z`, k.linear(rod(natural ? colour : k.pick('end', ['#c6a052', tone(colour, -0.4), '#efe6d4'])))) + stamp((u, v) => [x + v, 640 + u], k.words[0], 0, -5, 11, luminance(body) > 0.5 ? '#3a302a' : '#ecd9a8', { weight: 0.14, max: 220 })
  }
  const width = shown * gap + 40
  const x0 = 500 - width / 2
  if (boxed === 'none') return svg
  const tall = boxed === 'band' ? 120 : 400
  const y0 = boxed === 'band' ? 520 : 500
  const paper = k.pick('paper', ['#e9dcc3', '#cbb08a', tone(k.colour, -0.35), mix(k.colour, '#fff8ea', 0.6)])
  const d = roundRect(x0, y0, width, tall, 4)
  return `${svg}${softShadow(k, d, { dx: 10, dy: 14, softness: 20, opacity: 0.4 })}${fill(d, k.linear([[0, tone(paper, 0.14)], [1, tone(paper, -0.12)]], [0, 0, 1, 0.6]))}${boxed === 'band' ? stamp(flatOn(0, 0), k.words[0], 500, y0 + 44, 30, luminance(paper) > 0.5 ? '#2f2a26' : '#f3e8d2', { max: width * 0.7, weight: 0.14 }) : label(k, flatOn(500 - width * 0.36, y0 + 60), width * 0.72, tall - 130, { accent: luminance(k.colour) > 0.75 ? tone(k.colour, -0.5) : k.colour, layout: k.pick('l', [0, 2, 4]) })}`
}

/** Scissors, slightly open. */
export function scissors(k: Kit): string {
  const steel = /brass|copper/.test(k.material) ? naturalColour(k.material) : '#c3c7c9'
  const kind = k.pick('bows', ['round', 'long', 'classic'] as const)
  const metalBows = k.pick('metal', [false, false, true])
  const grip = metalBows ? steel : k.colour
  const blade = (mirror: number) => {
    const d = blob([[500 - mirror * 26, 470], [500 - mirror * 24, 420], [500 - mirror * 16, 240], [500 + mirror * 4, 96], [500 + mirror * 4, 96], [500 + mirror * 18, 240], [500 + mirror * 24, 430], [500 + mirror * 20, 500], [500 - mirror * 16, 510]])
    return fill(d, k.linear([[0, tone(steel, mirror > 0 ? 0.6 : -0.3)], [0.45, tone(steel, 0.12)], [0.5, tone(steel, -0.25)], [1, tone(steel, mirror > 0 ? -0.3 : 0.6)]])) + stroke(`M${500 + mirror * 6} 130L${500 + mirror * 8} 460`, '#ffffff', 2.5, 0.5)
  }
  const bow = (side: number) => {
    const cx = 500 + side * (kind === 'long' ? 74 : 84)
    const [rx, ry] = kind === 'round' ? [74, 84] : kind === 'long' ? [58, side > 0 ? 128 : 92] : [66, side > 0 ? 112 : 82]
    const cy = 716 + (ry - 84)
    const shank = tube(`M${500 - side * 4} 490C${500 + side * 6} 560 ${cx - side * 30} 580 ${cx - side * (rx * 0.4)} ${n(cy - ry * 0.86)}`, 36, grip, metalBows ? 'metal' : 'satin')
    return shank + tube(ellipse(cx, cy, rx, ry), 34, grip, metalBows ? 'metal' : 'satin')
  }
  const half = (side: number) => `<g transform="rotate(${-side * 8} 500 500)">${softShadow(k, `M484 100L516 100L520 560L480 560Z ${ellipse(500 + side * 80, 720, 90, 108)} ${ellipse(500 + side * 80, 720, 58, 76)}`, { dx: 12, dy: 16, softness: 22, opacity: 0.3, hollow: true })}${blade(-side)}${bow(side)}</g>`
  return `<g transform="rotate(${k.pick('turn', [34, -30, 24, 42])} 500 500)">${half(-1)}${half(1)}<circle cx="500" cy="500" r="19" fill="${tone(steel, -0.5)}"/><circle cx="498" cy="497" r="15" fill="${k.linear([[0, '#ffffff'], [1, tone(steel, -0.3)]], [0, 0, 1, 1])}"/>${stroke('M490 503L508 492', tone(steel, -0.7), 4)}</g>`
}
