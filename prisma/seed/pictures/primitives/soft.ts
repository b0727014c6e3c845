import { mix, shadeOf, tone } from './colour.ts'
import { fill, n, stroke } from './curve.ts'
import type { Kit } from './kit.ts'
import { weave } from './texture.ts'

/** The surfaces a soft thing may have. */
export type Cloth = 'plain' | 'linen' | 'canvas' | 'terry' | 'leather' | 'smooth'

type Box = [x: number, y: number, width: number, height: number]

/** The cloth that a material key means. */
export function clothOf(material: string): Cloth {
  if (/leather/.test(material)) return 'leather'
  if (/linen/.test(material)) return 'linen'
  if (/canvas|cotton|wool/.test(material)) return 'canvas'
  if (/plastic|rubber|silicone/.test(material)) return 'smooth'
  return 'plain'
}

function terry(k: Kit, d: string, [x, y, width, height]: Box, colour: string): string {
  let light = ''
  let dark = ''
  for (let py = y; py < y + height; py += 9)
    for (let px = x; px < x + width; px += 10) {
      const dot = `M${n(px + k.random.between(-3, 3))} ${n(py + k.random.between(-3, 3))}q2 -4 4 0`
      if (k.random.chance(0.5)) light += dot
      else dark += dot
    }
  return `<g clip-path="${k.clip(fill(d, '#000'))}">${stroke(dark, tone(colour, -0.6), 2, 0.22)}${stroke(light, '#ffffff', 2, 0.34)}</g>`
}

function hide(k: Kit, d: string, [x, y, width, height]: Box, colour: string): string {
  let pores = ''
  for (let i = 0; i < (width * height) / 420; i++) {
    const [px, py] = [x + k.random.between(0, width), y + k.random.between(0, height)]
    pores += `M${n(px)} ${n(py)}l${n(k.random.between(-5, 5))} ${n(k.random.between(-4, 4))}`
  }
  return `<g clip-path="${k.clip(fill(d, '#000'))}">${stroke(pores, tone(colour, -0.8), 1.5, 0.16)}</g>`
}

/** The thread or grain of a cloth over a shape. */
export function clothTexture(k: Kit, d: string, box: Box, colour: string, cloth: Cloth): string {
  if (cloth === 'linen') return weave(k, d, box, { gap: 6, opacity: 0.1 })
  if (cloth === 'canvas') return weave(k, d, box, { gap: 7, opacity: 0.075 })
  if (cloth === 'plain') return weave(k, d, box, { gap: 5, opacity: 0.05 })
  if (cloth === 'terry') return terry(k, d, box, colour)
  if (cloth === 'leather') return hide(k, d, box, colour)
  return ''
}

/** A filled, yielding body: light gathers on its upper left, shade inside its lower right edge; `plump` is how far that reaches. */
export function softBody(
  k: Kit,
  d: string,
  box: Box,
  colour: string,
  options: { cloth?: Cloth; plump?: number } = {},
): string {
  const { cloth = 'plain', plump = 1 } = options
  const clip = k.clip(fill(d, '#000'))
  const shade = mix(colour, shadeOf(colour), 0.8)
  const inside = [110, 88, 68, 50, 34, 20, 9].map((width) => width * plump)
  const dark = inside
    .map(
      (w) =>
        `<g transform="translate(${n(-w * 0.22)} ${n(-w * 0.26)})">${stroke(d, shade, w, 0.028 + 0.032 * Math.min(1, plump))}</g>`,
    )
    .join('')
  const light = inside
    .slice(2)
    .map((w) => `<g transform="translate(${n(w * 0.34)} ${n(w * 0.36)})">${stroke(d, '#fffaf0', w * 0.7, 0.05)}</g>`)
    .join('')
  const base = k.linear(
    [
      [0, tone(colour, 0.2)],
      [0.45, tone(colour, 0.05)],
      [1, tone(colour, -0.2)],
    ],
    [0, 0, 0.8, 1],
  )
  return fill(d, base) + clothTexture(k, d, box, colour, cloth) + `<g clip-path="${clip}">${light}${dark}</g>`
}

/** A crease or seam: a dark line with light beside it. */
export function crease(d: string, colour: string, width = 3, opacity = 0.4): string {
  return (
    stroke(d, tone(colour, -0.85), width, opacity) +
    `<g transform="translate(${n(-width * 0.5)} ${n(-width * 0.7)})">${stroke(d, tone(colour, 0.5), width * 0.7, opacity * 0.75)}</g>`
  )
}

/** A row of stitches along a path. */
export function stitches(d: string, thread: string, width = 3): string {
  return `<path d="${d}" fill="none" stroke="${thread}" stroke-width="${width}" stroke-dasharray="11 7" stroke-linecap="round" stroke-opacity=".8"/>`
}
