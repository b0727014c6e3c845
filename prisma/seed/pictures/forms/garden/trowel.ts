import { luminance, tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { grain } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'

/** A hand tool from above: trowel, fork or a narrow transplanter. */
export function trowel(k: Kit): string {
  const kind = k.pick('tool', ['trowel', 'narrow', 'fork'] as const)
  const steel = /brass|copper/.test(k.material) ? naturalColour(k.material) : '#b4b8ba'
  const woodKey = k.made(woods)
  const grip =
    woodKey && luminance(k.colour) > 0.7
      ? naturalColour(woodKey)
      : k.pick('grip', [k.colour, woodKey ? naturalColour(woodKey) : k.colour])
  const blade =
    kind === 'fork'
      ? ''
      : kind === 'narrow'
        ? blob([
            [500, 76],
            [540, 150],
            [552, 300],
            [546, 400],
            [520, 440],
            [480, 440],
            [454, 400],
            [448, 300],
            [460, 150],
          ])
        : blob([
            [500, 84],
            [572, 170],
            [600, 300],
            [580, 400],
            [524, 446],
            [476, 446],
            [420, 400],
            [400, 300],
            [428, 170],
          ])
  const scoop = k.linear([
    [0, tone(steel, 0.3)],
    [0.3, tone(steel, -0.25)],
    [0.52, tone(steel, 0.1)],
    [0.72, tone(steel, 0.62)],
    [1, tone(steel, -0.3)],
  ])
  const tines = [-88, 0, 88]
    .map((x) => tube(`M500 440Q${500 + x * 1.2} 400 ${500 + x} 300L${500 + x * 0.86} 100`, 26, steel, 'metal'))
    .join('')
  const head =
    kind === 'fork'
      ? tines
      : fill(blade, scoop) +
        stroke('M500 130V420', tone(steel, -0.5), 5, 0.35) +
        stroke('M504 130V420', '#ffffff', 4, 0.5) +
        (kind === 'narrow'
          ? [200, 250, 300, 350].map((y) => stroke(`M456 ${y}h18`, tone(steel, -0.7), 3, 0.6)).join('')
          : '')
  const shape = k.pick('handle', [
    blob([
      [478, 560],
      [478, 560],
      [522, 560],
      [522, 560],
      [534, 640],
      [528, 760],
      [540, 860],
      [500, 900],
      [460, 860],
      [472, 760],
      [466, 640],
    ]),
    blob([
      [476, 560],
      [476, 560],
      [524, 560],
      [524, 560],
      [528, 720],
      [536, 880],
      [500, 912],
      [464, 880],
      [472, 720],
    ]),
    blob([
      [482, 560],
      [482, 560],
      [518, 560],
      [518, 560],
      [546, 680],
      [540, 800],
      [548, 880],
      [500, 912],
      [452, 880],
      [460, 800],
      [454, 680],
    ]),
  ])
  const neck =
    tube('M500 430V580', 24, steel, 'metal') +
    fill(
      roundRect(474, 548, 52, 26, 6),
      k.linear([
        [0, '#e3cf95'],
        [0.4, '#c29a4b'],
        [1, '#7d5f25'],
      ]),
    )
  const loop = stroke(
    'M500 884C476 930 480 956 500 958C520 956 524 930 500 884',
    k.pick('cord', ['#8a5a37', '#d8cbb2']),
    6,
  )
  const outline = `${kind === 'fork' ? roundRect(400, 90, 200, 330, 20) : blade} ${shape}`
  return `<g transform="rotate(${k.pick('turn', [36, -30, 44])} 500 500)">${softShadow(k, outline, { dx: 14, dy: 20, softness: 26, opacity: kind === 'fork' ? 0.2 : 0.36 })}${loop}${neck}${head}${fill(
    shape,
    k.linear([
      [0, tone(grip, 0.32)],
      [0.45, tone(grip, 0.04)],
      [1, tone(grip, -0.45)],
    ]),
  )}${luminance(grip) > 0.25 && woodKey ? grain(k, shape, [450, 556, 100, 360], grip, { upright: true, spacing: 9 }) : ''}${stamp((u, v) => [500 - v, 640 + u], k.words[0], 100, -6, 12, tone(grip, luminance(grip) > 0.5 ? -0.8 : 0.6), { max: 180, weight: 0.13 })}</g>`
}
