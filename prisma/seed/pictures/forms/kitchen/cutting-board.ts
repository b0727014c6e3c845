import { tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { grain } from '../../primitives/texture.ts'

/** A wooden board from above: oblong, round, with a handle, of stripes or with a rim. */
export function cuttingBoard(k: Kit): string {
  const kind = k.pick('board', ['paddle', 'oblong', 'round', 'groove'] as const)
  const colour = k.colour
  const shape =
    kind === 'paddle'
      ? blob([
          [330, 250],
          [360, 220],
          [450, 215],
          [462, 180],
          [462, 110],
          [500, 76],
          [538, 110],
          [538, 180],
          [550, 215],
          [640, 220],
          [670, 250],
          [678, 560],
          [666, 880],
          [620, 916],
          [380, 916],
          [334, 880],
          [322, 560],
        ])
      : kind === 'round'
        ? ellipse(500, 530, 330, 330)
        : roundRect(270, 150, 460, 700, kind === 'oblong' ? 60 : 26)
  const box: [number, number, number, number] = kind === 'round' ? [170, 200, 660, 660] : [270, 76, 460, 840]
  const hole =
    kind === 'paddle'
      ? ellipse(500, 128, 17, 17)
      : kind === 'round'
        ? ellipse(500, 248, 20, 20)
        : kind === 'oblong'
          ? roundRect(440, 186, 120, 26, 13)
          : ''
  let inlay = ''
  if (k.pick('staves', [true, false]) && kind !== 'round')
    for (let x = 322; x < 700; x += 66)
      inlay +=
        stroke(`M${x} 60V930`, tone(colour, -0.7), 2, 0.4) +
        (((x - 322) / 66) % 2 ? fill(`M${x} 60h66v880h-66Z`, tone(colour, -0.3), 'opacity=".35"') : '')
  const groove =
    kind === 'groove'
      ? stroke(roundRect(300, 182, 400, 636, 18), tone(colour, -0.6), 13, 0.5) +
        stroke(roundRect(302, 185, 400, 636, 18), tone(colour, 0.5), 4, 0.5)
      : ''
  const clip = k.clip(fill(shape, '#000'))
  const edge = `<g transform="translate(5 13)">${fill(shape, tone(colour, -0.5))}</g>`
  const surface =
    fill(
      shape,
      k.linear(
        [
          [0, tone(colour, 0.2)],
          [0.5, tone(colour, 0.04)],
          [1, tone(colour, -0.14)],
        ],
        [0, 0, 1, 1],
      ),
    ) + grain(k, shape, box, colour, { upright: true, spacing: 19, opacity: 0.34 })
  const holeSvg = hole
    ? fill(hole, tone(colour, -0.8), 'opacity=".85"') +
      `<g transform="translate(3 5)">${fill(hole, '#d8cfc0', 'opacity=".75"')}</g>`
    : ''
  return `<g transform="rotate(${k.pick('turn', [-12, 16, 24, -20])} 500 500)">${softShadow(k, shape, { dx: 16, dy: 26, softness: 32, opacity: 0.42 })}${edge}${surface}<g clip-path="${clip}">${inlay}</g>${groove}${stroke(shape, tone(colour, 0.5), 3, 0.5)}${holeSvg}${stamp(flatOn(0, 0), k.words[0], 500, 862 - (kind === 'round' ? 60 : 20) - (kind === 'oblong' || kind === 'groove' ? 66 : 0), 13, tone(colour, -0.85), { weight: 0.13 })}</g>`
}
