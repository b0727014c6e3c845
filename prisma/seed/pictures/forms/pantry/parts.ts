import { luminance, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { glassBody } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import type { LabelLook } from '../../primitives/label.ts'
import { cap, lathe, type Lathe } from '../../primitives/lathe.ts'
import type { OrnamentKey } from '../../primitives/ornament.ts'
import { turnedRings } from '../../primitives/texture.ts'

const papers = ['#f4ecdc', '#efe3cb', '#fbf6ec']

/** The labels of food: pale paper, the content’s colour, one of the given marks. */
export function paperLook(k: Kit, ornaments: OrnamentKey[], more: LabelLook = {}): LabelLook {
  return {
    paper: k.pick('paper', [...papers, mix(k.colour, '#fbf4e6', 0.78)]),
    accent: luminance(k.colour) > 0.72 ? tone(k.colour, -0.45) : k.colour,
    ornament: k.pick('mark', ornaments),
    ...more,
  }
}

/** A screw lid over a mouth of radius r. */
export function screwLid(k: Kit, r: number, top: number, height: number, colour: string, gold = false): string {
  const lid = lathe(k, {
    profile: [
      [r * 0.96, top - height],
      [r, top - height + 6],
      [r, top - height + 6],
      [r, top],
    ],
    tilt: 0.18,
    colour,
    finish: gold ? 'brushed' : 'satin',
    grounded: false,
  })
  return (
    lid.svg +
    turnedRings(k, lid, top - height * 0.3, top, height * 0.14, tone(colour, -0.7), 0.3, 2) +
    cap(k, lid, colour, 0.1) +
    stroke(ellipse(500, top - height, r * 0.84, r * 0.84 * 0.18), tone(colour, -0.4), 2, 0.35)
  )
}

/** A clear jar filled up to `from`. */
export function jar(k: Kit, shape: Point[], options: { fill: string; from: number; glassy?: boolean }): Lathe {
  return glassBody(
    { ...k, colour: '#e9eeea' },
    {
      profile: shape,
      tilt: 0.18,
      base: 16,
      wall: 9,
      open: false,
      content: { colour: options.fill, from: options.from, cloudy: !options.glassy },
    },
  )
}

/** Creases and soft light that make a flat outline read as a filled paper bag. */
export function bagLight(k: Kit, d: string, colour: string, x0: number, x1: number, top: number, foot: number): string {
  const clip = k.clip(fill(d, '#000'))
  const side = k.linear(
    [
      [0, tone(colour, -0.4), 0.85],
      [0.1, tone(colour, -0.1), 0.25],
      [0.3, '#ffffff', 0.24],
      [0.55, '#ffffff', 0],
      [0.86, tone(colour, -0.6), 0.35],
      [1, tone(colour, -0.8), 0.85],
    ],
    [x0, 0, x1, 0],
    true,
  )
  const down = k.linear(
    [
      [0, '#ffffff', 0.14],
      [0.4, '#ffffff', 0],
      [1, tone(colour, -0.9), 0.4],
    ],
    [0, top, 0, foot],
    true,
  )
  let creases = ''
  for (let i = 0; i < 9; i++) {
    const [x, y] = [k.random.between(x0 + 10, x1 - 40), k.random.between(top + 30, foot - 30)]
    creases += `M${n(x)} ${n(y)}q${n(k.random.between(10, 40))} ${n(k.random.between(-24, 24))} ${n(k.random.between(40, 110))} ${n(k.random.between(-40, 40))}`
  }
  return `<g clip-path="${clip}">${fill(d, side)}${fill(d, down)}${stroke(creases, tone(colour, -0.9), 3, 0.1)}<g transform="translate(-2 -3)">${stroke(creases, '#ffffff', 2.5, 0.22)}</g></g>`
}
