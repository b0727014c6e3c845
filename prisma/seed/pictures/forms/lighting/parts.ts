import { mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, stroke } from '../../primitives/curve.ts'
import { type Finish, naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe, type Lathe, meridian, ringPath } from '../../primitives/lathe.ts'
import { weave } from '../../primitives/texture.ts'

/** The metal of a lamp: the finish chosen, its own, or a seeded one. */
export const metalOf = (k: Kit) =>
  k.accent ?? naturalColour(k.made(/brass|copper|steel|aluminium/) ?? k.pick('metal', ['brass', 'steel', 'brass']))

/** The light a lamp throws on the wall behind it. */
export function halo(k: Kit, cx: number, cy: number, r: number, strength = 0.8): string {
  return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${k.radial([
    [0, '#fff3d6', strength],
    [0.35, '#ffefcc', strength * 0.5],
    [0.7, '#ffeec9', strength * 0.15],
    [1, '#ffeec9', 0],
  ])}"/>`
}

/** The silhouettes of lamp shades. */
export type ShadeKind = 'drum' | 'cone' | 'dome' | 'pleated' | 'globe' | 'bell'

const shadeProfiles: Record<ShadeKind, Point[]> = {
  drum: [
    [0.86, 0],
    [0.93, 0.5],
    [1, 1],
  ],
  cone: [
    [0.42, 0],
    [0.7, 0.5],
    [1, 1],
  ],
  dome: [
    [0.16, 0],
    [0.5, 0.08],
    [0.84, 0.36],
    [0.98, 0.76],
    [1, 1],
  ],
  pleated: [
    [0.52, 0],
    [0.78, 0.52],
    [1, 1],
  ],
  globe: [
    [0.24, 0],
    [0.62, 0.07],
    [0.94, 0.32],
    [1, 0.52],
    [0.92, 0.74],
    [0.6, 0.95],
    [0.3, 1],
  ],
  bell: [
    [0.26, 0],
    [0.42, 0.22],
    [0.58, 0.55],
    [0.8, 0.86],
    [1, 1],
  ],
}

/** A lamp shade; textile, paper and opal glass glow from within, metal only shows its lit inside. */
export function shade(
  k: Kit,
  kind: ShadeKind,
  cx: number,
  top: number,
  radius: number,
  height: number,
  options: { colour: string; finish?: Finish; glowing?: boolean; tilt?: number },
): Lathe {
  const { colour, finish = 'matte', glowing = true, tilt = 0.14 } = options
  const profile = shadeProfiles[kind].map(([r, y]): Point => [r * radius, top + y * height])
  const body = lathe(k, {
    profile,
    cx,
    tilt,
    colour: glowing ? mix(colour, '#fff0d2', 0.25) : colour,
    finish,
    grounded: false,
  })
  let svg = body.svg
  if (glowing) {
    const warm = k.radial(
      [
        [0, '#fff6df', 0.95],
        [0.4, '#ffe9bd', 0.6],
        [1, '#ffdf9f', 0],
      ],
      [cx, top + height * 0.6, radius * 1.05],
      true,
    )
    svg += fill(body.outline, warm)
    if (kind === 'pleated') {
      let folds = ''
      for (let degrees = -86; degrees <= 86; degrees += 7)
        folds += lines(meridian(body, degrees, top, top + height), false)
      svg += stroke(folds, tone(colour, -0.6), 3, 0.22)
    } else if (kind !== 'globe')
      svg += weave(k, body.outline, [cx - radius, top, radius * 2, height + 30], { gap: 5, opacity: 0.07 })
    if (kind !== 'globe')
      svg +=
        stroke(ringPath(body, top + height - 3), tone(colour, -0.3), 4, 0.5) +
        stroke(ringPath(body, top + 4), tone(colour, -0.3), 4, 0.4)
  } else {
    const open = ellipse(cx, top + height, radius, radius * tilt)
    const inside = k.radial([
      [0, '#fffaf0'],
      [0.4, '#ffe9bf'],
      [1, mix('#f0dcb4', colour, 0.35)],
    ])
    svg += fill(open, tone(colour, -0.3)) + fill(ellipse(cx, top + height, radius - 5, radius * tilt - 3), inside)
  }
  return { ...body, svg }
}
