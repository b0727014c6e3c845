import { inkOn, luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, lines, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import type { Kit } from '../primitives/kit.ts'
import { flatOn, label } from '../primitives/label.ts'
import { softShadow, footShadow } from '../primitives/shadow.ts'
import { weave } from '../primitives/texture.ts'

/** Creases and soft light that make a flat outline read as a filled paper bag. */
function bagLight(k: Kit, d: string, colour: string, x0: number, x1: number, top: number, foot: number): string {
  const clip = k.clip(fill(d, '#000'))
  const side = k.linear([[0, tone(colour, -0.4), 0.85], [0.1, tone(colour, -0.1), 0.25], [0.3, '#ffffff', 0.24], [0.55, '#ffffff', 0], [0.86, tone(colour, -0.6), 0.35], [1, tone(colour, -0.8), 0.85]], [x0, 0, x1, 0], true)
  const down = k.linear([[0, '#ffffff', 0.14], [0.4, '#ffffff', 0], [1, tone(colour, -0.9), 0.4]], [0, top, 0, foot], true)
  let creases = ''
  for (let i = 0; i < 9; i++) {
    const [x, y] = [k.random.between(x0 + 10, x1 - 40), k.random.between(top + 30, foot - 30)]
    creases += `M${n(x)} ${n(y)}q${n(k.random.between(10, 40))} ${n(k.random.between(-24, 24))} ${n(k.random.between(40, 110))} ${n(k.random.between(-40, 40))}`
  }
  return `<g clip-path="${clip}">${fill(d, side)}${fill(d, down)}${stroke(creases, tone(colour, -0.9), 3, 0.1)}<g transform="translate(-2 -3)">${stroke(creases, '#ffffff', 2.5, 0.22)}</g></g>`
}

/** A coffee bag: gusseted, folded over with a tin tie, or crimped flat at the top. */
export function coffeeBag(k: Kit): string {
  const kind = k.pick('bag', ['tie', 'crimp', 'roll'] as const)
  const paper = k.pick('kraft', [false, false, true]) ? '#c7a67a' : k.colour
  const [w, top, foot] = [k.pick('w', [165, 180, 150]), k.pick('h', [290, 330, 250]), 796]
  const waist = kind === 'crimp' ? 0.97 : 0.93
  const d = blob([[500 - w * waist, top], [500 - w * waist, top], [500 + w * waist, top], [500 + w * waist, top], [500 + w, top + 190], [500 + w, foot - 120], [500 + w * 0.97, foot - 8], [500 + w * 0.97, foot - 8], [500 + w * 0.6, foot], [500 - w * 0.6, foot], [500 - w * 0.97, foot - 8], [500 - w * 0.97, foot - 8], [500 - w, foot - 120], [500 - w, top + 190]])
  const head = kind === 'roll' ? fill(roundRect(500 - w * 0.96, top - 26, w * 1.92, 52, 16), k.linear([[0, tone(paper, 0.22)], [0.5, paper], [1, tone(paper, -0.45)]], [0, 0, 0, 1])) : kind === 'crimp' ? fill(`M${n(500 - w * waist)} ${top}V${top - 46}H${n(500 + w * waist)}V${top}Z`, tone(paper, -0.1)) + stroke(Array.from({ length: 5 }, (_, i) => `M${n(500 - w * waist)} ${top - 40 + i * 9}H${n(500 + w * waist)}`).join(''), tone(paper, -0.6), 2, 0.4) : fill(`M${n(500 - w * waist)} ${top}L${n(500 - w * 0.9)} ${top - 40}H${n(500 + w * 0.9)}L${n(500 + w * waist)} ${top}Z`, tone(paper, 0.12)) + fill(roundRect(500 - w * 1.06, top - 8, w * 2.12, 24, 8), tone(paper, -0.5)) + stroke(`M${n(500 - w * 1.02)} ${top - 2}H${n(500 + w * 1.02)}`, '#ffffff', 2, 0.3)
  const printed = k.pick('printed', [true, false])
  const accent = paper === k.colour ? (luminance(paper) > 0.6 ? '#5b3c28' : '#f2e7d2') : k.colour
  const look = printed ? { bare: true, ink: inkOn(paper), accent, ornament: k.pick('mark', ['bean', 'hills', 'moon', 'rings'] as const), layout: k.pick('layout', [0, 2, 3]) } : { paper: k.pick('paper', ['#f6efe1', '#ffffff', mix(k.colour, '#fbf4e6', 0.82)]), accent: paper === k.colour ? tone(paper, luminance(paper) > 0.7 ? -0.5 : 0) : k.colour, ornament: k.pick('mark', ['bean', 'hills', 'moon', 'sun'] as const) }
  const lw = w * (printed ? 1.7 : 1.36)
  const art = label(k, flatOn(500 - lw / 2, top + 110), lw, printed ? 330 : 250, look)
  const valve = `<circle cx="500" cy="${top + 62}" r="12" fill="${tone(paper, -0.3)}"/><circle cx="499" cy="${top + 60}" r="8" fill="${tone(paper, 0.1)}"/>`
  return footShadow(k, 500, foot - 4, w * 0.96, { tilt: 0.16, reach: 1 }) + fill(d, paper) + art + valve + bagLight(k, d, paper, 500 - w, 500 + w, top, foot) + head
}

/** Whether a colour could be that of dried pasta: light and warm. */
function isPastaLike(colour: string): boolean {
  const [r, b] = [Number.parseInt(colour.slice(1, 3), 16), Number.parseInt(colour.slice(5, 7), 16)]
  return r > 170 && r - b > 40
}

const shapes = ['bow', 'tube', 'ribbon', 'shell'] as const

function pastaPiece(kind: (typeof shapes)[number], x: number, y: number, angle: number, s: number): string {
  const d = { bow: `M${-18 * s} ${-12 * s}L0 ${-3 * s}L${18 * s} ${-12 * s}L${15 * s} 0L${18 * s} ${12 * s}L0 ${3 * s}L${-18 * s} ${12 * s}L${-15 * s} 0Z`, tube: roundRect(-24 * s, -8 * s, 48 * s, 16 * s, 5 * s), ribbon: `M${-26 * s} 0q${13 * s} ${-22 * s} ${26 * s} 0t${26 * s} 0v${9 * s}q${-13 * s} ${22 * s} ${-26 * s} 0t${-26 * s} 0Z`, shell: `M${-16 * s} ${8 * s}A${17 * s} ${17 * s} 0 0 1 ${16 * s} ${8 * s}Q0 ${16 * s} ${-16 * s} ${8 * s}Z` }[kind]
  return `<path d="${d}" transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})"/>`
}

/** Pasta in a clear bag with a paper header, a box with a window, or a tied sack. */
export function pastaBag(k: Kit): string {
  const kind = k.pick('pack', ['header', 'sack', 'band'] as const)
  const pasta = isPastaLike(k.colour) ? mix(k.colour, '#e6b75c', 0.35) : '#e3b765'
  const accent = isPastaLike(k.colour) ? k.pick('accent', ['#2f5148', '#8f3a2a', '#2e4660', '#7a5a2f']) : k.colour
  const [w, top, foot] = [k.pick('w', [170, 185, 150]), k.pick('h', [330, 290, 370]), 796]
  const d = blob([[500 - w * 0.9, top], [500 - w * 0.9, top], [500 + w * 0.9, top], [500 + w * 0.9, top], [500 + w * 1.03, top + 210], [500 + w, foot - 20], [500 + w * 0.86, foot], [500 - w * 0.86, foot], [500 - w, foot - 20], [500 - w * 1.03, top + 210]])
  const clip = k.clip(fill(d, '#000'))
  const shape = k.pick('shape', shapes)
  let pieces = ''
  if (k.pick('long', [false, false, true])) {
    for (let x = -w; x < w; x += 9) pieces += `<path d="M${n(500 + x)} ${top + 40}L${n(500 + x + k.random.between(-9, 9))} ${foot - 4}" fill="none" stroke="${tone(pasta, k.random.between(-0.3, 0.25))}" stroke-width="8"/>`
  } else
    for (let y = top + 60; y < foot + 10; y += 34)
      for (let x = -w; x <= w; x += 54) pieces += `<g fill="${tone(pasta, k.random.between(-0.1, 0.2))}" stroke="${tone(pasta, -0.75)}" stroke-opacity=".5" stroke-width="2">${pastaPiece(shape, 500 + x + k.random.between(-14, 14), y + k.random.between(-8, 8), k.random.between(-70, 70), 1.75)}</g>`
  const inside = `<g clip-path="${clip}">${fill(d, tone(pasta, -0.35))}${pieces}</g>`
  const shine = stroke(`M${n(500 - w * 0.8)} ${top + 70}q-16 180 -6 340M${n(500 - w * 0.66)} ${top + 90}q-10 90 -6 150M${n(500 + w * 0.78)} ${top + 120}q14 150 6 300`, '#ffffff', 9, 0.5)
  const art = { paper: k.pick('paper', ['#f6efe0', '#fffaf0']), accent, ornament: k.pick('mark', ['sun', 'hills', 'fruit', 'waves'] as const) }
  const cover =
    kind === 'sack'
      ? fill(blob([[500 - w * 0.92, top + 26], [500 - w * 0.8, top - 6], [500 - 56, top - 34], [500 - 56, top - 34], [500 - 92, top - 96], [500 - 30, top - 88], [500 + 30, top - 98], [500 + 92, top - 90], [500 + 56, top - 34], [500 + 56, top - 34], [500 + w * 0.8, top - 6], [500 + w * 0.92, top + 26], [500, top + 40]]), k.linear([[0, '#ded6c6'], [0.35, '#f7f2e8'], [1, '#c9bfac']]), 'opacity=".92"') + stroke(`M460 ${top - 30}L430 ${top + 20}M500 ${top - 30}V${top + 26}M540 ${top - 30}L568 ${top + 20}`, '#a89c86', 3, 0.4) + stroke(`M442 ${top - 34}Q500 ${top - 20} 558 ${top - 34}`, '#a9713f', 11) + label(k, flatOn(500 - w * 0.62, top + 150), w * 1.24, 200, art)
      : kind === 'band'
        ? fill(`M${n(500 - w * 0.9)} ${top}V${top - 44}H${n(500 + w * 0.9)}V${top}Z`, '#f1ebdd', 'opacity=".85"') + label(k, flatOn(500 - w * 1.01, top + 150), w * 2.02, 190, art)
        : fill(`M${n(500 - w * 0.94)} ${top + 100}V${top - 50}H${n(500 + w * 0.94)}V${top + 100}Z`, accent) + label(k, flatOn(500 - w * 0.94, top - 50), w * 1.88, 150, { bare: true, ink: inkOn(accent), accent: inkOn(accent), layout: 3, ornament: art.ornament })
  return footShadow(k, 500, foot - 4, w * 0.95, { tilt: 0.16, reach: 1 }) + inside + `<g opacity=".5">${bagLight(k, d, pasta, 500 - w, 500 + w, top, foot)}</g>` + cover + shine
}

/** A chocolate bar from above: wrapped, opened, or two wrappers. */
export function chocolateBar(k: Kit): string {
  const [w, h] = k.pick('bar', [[330, 640], [300, 600], [360, 560]] as const)
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
        squares += fill(roundRect(sx + 3, sy + 3, side - 6, side - 6, 6), tone(chocolate, 0.06)) + fill(roundRect(sx + 12, sy + 12, side - 24, side - 24, 4), k.linear([[0, tone(chocolate, 0.3)], [0.5, tone(chocolate, 0.08)], [1, tone(chocolate, -0.3)]], [0, 0, 1, 1]))
      }
    const foil: Point[] = Array.from({ length: 15 }, (_, i): Point => [x - 4 + ((w + 8) * i) / 14, sleeveTop - 26 + (i % 2 ? 17 : -9) + k.random.between(-5, 5)])
    squares += fill(lines([...foil, [x + w + 2, sleeveTop + 12], [x - 2, sleeveTop + 12]]), k.linear([[0, '#f3f1ec'], [0.3, '#c9c6be'], [0.5, '#faf8f4'], [0.75, '#b5b1a8'], [1, '#e8e5de']]))
  }
  const paper = fill(sleeve, k.linear([[0, tone(k.colour, 0.1)], [0.5, k.colour], [1, tone(k.colour, -0.16)]], [0, 0, 1, 0.4]))
  const texture = k.pick('pattern', ['plain', 'weave', 'dots', 'stripes'] as const)
  const box: [number, number, number, number] = [x, sleeveTop, w, y + h - sleeveTop]
  const ink = luminance(k.colour) > 0.55 ? tone(k.colour, -0.7) : tone(k.colour, 0.55)
  let pattern = ''
  if (texture === 'weave') pattern = weave(k, sleeve, box, { gap: 9, opacity: 0.1, angle: 45 })
  if (texture === 'dots') for (let py = sleeveTop + 20; py < y + h; py += 34) for (let px = x + 18 + ((py / 34) % 2 < 1 ? 17 : 0); px < x + w; px += 34) pattern += fill(ellipse(px, py, 4, 4), ink, 'opacity=".55"')
  if (texture === 'stripes') for (let px = x + 10; px < x + w - 4; px += 26) pattern += stroke(`M${n(px)} ${n(sleeveTop)}V${n(y + h)}`, ink, 5, 0.4)
  const [lw, lh] = [w * 0.74, Math.min(h * 0.46, (y + h - sleeveTop) * 0.66)]
  const art = label(k, flatOn(500 - lw / 2, (sleeveTop + y + h) / 2 - lh / 2), lw, lh, { paper: k.pick('paper', ['#f7efdf', '#fffaf0', tone(k.colour, -0.6)]), accent: luminance(k.colour) > 0.72 ? '#7a4a2c' : k.colour, ornament: k.pick('mark', ['bean', 'flower', 'moon', 'sun', 'hills'] as const) })
  const gleam = fill(sleeve, k.linear([[0, '#ffffff', 0.2], [0.12, '#ffffff', 0.05], [0.16, '#000000', 0.05], [0.9, '#000000', 0], [1, '#000000', 0.16]]))
  const crumbs = open ? [[x + w + 60, y + 150, 26], [x + w + 96, y + 196, 13], [x + w + 40, y + 214, 8]].map(([cx = 0, cy = 0, r = 0]) => softShadow(k, ellipse(cx, cy, r, r * 0.8), { dx: 4, dy: 6, softness: 8 }) + fill(lines([[cx - r, cy - r * 0.3], [cx - r * 0.2, cy - r * 0.9], [cx + r, cy - r * 0.4], [cx + r * 0.7, cy + r * 0.7], [cx - r * 0.6, cy + r * 0.6]]), tone(chocolate, 0.12))).join('') : ''
  return `<g transform="rotate(${turn} 500 500)">${softShadow(k, roundRect(x, y + (open ? 14 : 0), w, h - (open ? 14 : 0), 8), { dx: 14, dy: 20, softness: 30, opacity: 0.38 })}${squares}${paper}${pattern}${art}${gleam}${crumbs}</g>`
}
