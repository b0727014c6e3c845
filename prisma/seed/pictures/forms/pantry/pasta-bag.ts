import { inkOn, mix, tone } from '../../primitives/colour.ts'
import { blob, fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, label } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { bagLight } from './parts.ts'

/** Whether a colour could be that of dried pasta: light and warm. */
function isPastaLike(colour: string): boolean {
  const [r, b] = [Number.parseInt(colour.slice(1, 3), 16), Number.parseInt(colour.slice(5, 7), 16)]
  return r > 170 && r - b > 40
}

const shapes = ['bow', 'tube', 'ribbon', 'shell'] as const

function pastaPiece(kind: (typeof shapes)[number], x: number, y: number, angle: number, s: number): string {
  const d = {
    bow: `M${-18 * s} ${-12 * s}L0 ${-3 * s}L${18 * s} ${-12 * s}L${15 * s} 0L${18 * s} ${12 * s}L0 ${3 * s}L${-18 * s} ${12 * s}L${-15 * s} 0Z`,
    tube: roundRect(-24 * s, -8 * s, 48 * s, 16 * s, 5 * s),
    ribbon: `M${-26 * s} 0q${13 * s} ${-22 * s} ${26 * s} 0t${26 * s} 0v${9 * s}q${-13 * s} ${22 * s} ${-26 * s} 0t${-26 * s} 0Z`,
    shell: `M${-16 * s} ${8 * s}A${17 * s} ${17 * s} 0 0 1 ${16 * s} ${8 * s}Q0 ${16 * s} ${-16 * s} ${8 * s}Z`,
  }[kind]
  return `<path d="${d}" transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})"/>`
}

/** Pasta in a clear bag with a paper header, a box with a window, or a tied sack. */
export function pastaBag(k: Kit): string {
  const kind = k.pick('pack', ['header', 'sack', 'band'] as const)
  const pasta = isPastaLike(k.colour) ? mix(k.colour, '#e6b75c', 0.35) : '#e3b765'
  const accent = isPastaLike(k.colour) ? k.pick('accent', ['#2f5148', '#8f3a2a', '#2e4660', '#7a5a2f']) : k.colour
  const [w, top, foot] = [k.pick('w', [170, 185, 150]), k.pick('h', [330, 290, 370]), 796]
  const d = blob([
    [500 - w * 0.9, top],
    [500 - w * 0.9, top],
    [500 + w * 0.9, top],
    [500 + w * 0.9, top],
    [500 + w * 1.03, top + 210],
    [500 + w, foot - 20],
    [500 + w * 0.86, foot],
    [500 - w * 0.86, foot],
    [500 - w, foot - 20],
    [500 - w * 1.03, top + 210],
  ])
  const clip = k.clip(fill(d, '#000'))
  const shape = k.pick('shape', shapes)
  let pieces = ''
  if (k.pick('long', [false, false, true])) {
    for (let x = -w; x < w; x += 9)
      pieces += `<path d="M${n(500 + x)} ${top + 40}L${n(500 + x + k.random.between(-9, 9))} ${foot - 4}" fill="none" stroke="${tone(pasta, k.random.between(-0.3, 0.25))}" stroke-width="8"/>`
  } else
    for (let y = top + 60; y < foot + 10; y += 34)
      for (let x = -w; x <= w; x += 54)
        pieces += `<g fill="${tone(pasta, k.random.between(-0.1, 0.2))}" stroke="${tone(pasta, -0.75)}" stroke-opacity=".5" stroke-width="2">${pastaPiece(shape, 500 + x + k.random.between(-14, 14), y + k.random.between(-8, 8), k.random.between(-70, 70), 1.75)}</g>`
  const inside = `<g clip-path="${clip}">${fill(d, tone(pasta, -0.35))}${pieces}</g>`
  const shine = stroke(
    `M${n(500 - w * 0.8)} ${top + 70}q-16 180 -6 340M${n(500 - w * 0.66)} ${top + 90}q-10 90 -6 150M${n(500 + w * 0.78)} ${top + 120}q14 150 6 300`,
    '#ffffff',
    9,
    0.5,
  )
  const art = {
    paper: k.pick('paper', ['#f6efe0', '#fffaf0']),
    accent,
    ornament: k.pick('mark', ['sun', 'hills', 'fruit', 'waves'] as const),
  }
  const cover =
    kind === 'sack'
      ? fill(
          blob([
            [500 - w * 0.92, top + 26],
            [500 - w * 0.8, top - 6],
            [500 - 56, top - 34],
            [500 - 56, top - 34],
            [500 - 92, top - 96],
            [500 - 30, top - 88],
            [500 + 30, top - 98],
            [500 + 92, top - 90],
            [500 + 56, top - 34],
            [500 + 56, top - 34],
            [500 + w * 0.8, top - 6],
            [500 + w * 0.92, top + 26],
            [500, top + 40],
          ]),
          k.linear([
            [0, '#ded6c6'],
            [0.35, '#f7f2e8'],
            [1, '#c9bfac'],
          ]),
          'opacity=".92"',
        ) +
        stroke(
          `M460 ${top - 30}L430 ${top + 20}M500 ${top - 30}V${top + 26}M540 ${top - 30}L568 ${top + 20}`,
          '#a89c86',
          3,
          0.4,
        ) +
        stroke(`M442 ${top - 34}Q500 ${top - 20} 558 ${top - 34}`, '#a9713f', 11) +
        label(k, flatOn(500 - w * 0.62, top + 150), w * 1.24, 200, art)
      : kind === 'band'
        ? fill(`M${n(500 - w * 0.9)} ${top}V${top - 44}H${n(500 + w * 0.9)}V${top}Z`, '#f1ebdd', 'opacity=".85"') +
          label(k, flatOn(500 - w * 1.01, top + 150), w * 2.02, 190, art)
        : fill(`M${n(500 - w * 0.94)} ${top + 100}V${top - 50}H${n(500 + w * 0.94)}V${top + 100}Z`, accent) +
          label(k, flatOn(500 - w * 0.94, top - 50), w * 1.88, 150, {
            bare: true,
            ink: inkOn(accent),
            accent: inkOn(accent),
            layout: 3,
            ornament: art.ornament,
          })
  return (
    footShadow(k, 500, foot - 4, w * 0.95, { tilt: 0.16, reach: 1 }) +
    inside +
    `<g opacity=".5">${bagLight(k, d, pasta, 500 - w, 500 + w, top, foot)}</g>` +
    cover +
    shine
  )
}
