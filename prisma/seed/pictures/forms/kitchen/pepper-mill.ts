import { luminance, tone } from '../../primitives/colour.ts'
import { type Point, stroke } from '../../primitives/curve.ts'
import { type Finish, finishOf, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, ringPath } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { turnedGrain } from '../../primitives/texture.ts'

/** A pepper mill, sometimes with the salt. */
export function pepperMill(k: Kit): string {
  const wooden = k.made(woods) !== undefined && !/steel|brass|enamel|aluminium/.test(k.material)
  const finish: Finish = wooden ? 'wood' : finishOf(k.material || 'beech')
  const shape: Point[] = k.pick('mill', [
    [
      [26, 300],
      [58, 316],
      [66, 360],
      [44, 400],
      [44, 400],
      [50, 410],
      [36, 470],
      [50, 600],
      [78, 700],
      [80, 770],
      [80, 770],
      [74, 792],
    ],
    [
      [40, 330],
      [62, 340],
      [64, 410],
      [64, 410],
      [60, 414],
      [60, 420],
      [60, 420],
      [66, 424],
      [72, 560],
      [80, 780],
      [74, 792],
    ],
    [
      [12, 290],
      [46, 310],
      [52, 346],
      [22, 384],
      [22, 384],
      [56, 396],
      [66, 440],
      [34, 510],
      [30, 560],
      [68, 640],
      [76, 720],
      [76, 790],
      [72, 792],
    ],
    [
      [66, 420],
      [78, 430],
      [78, 500],
      [78, 500],
      [74, 506],
      [80, 512],
      [84, 640],
      [78, 780],
      [72, 792],
    ],
  ])
  const draw = (cx: number, colour: string, lift = 0) => {
    const body = lathe(k, { profile: shape.map(([r, y]): Point => [r, y - lift]), cx, tilt: 0.18, colour, finish })
    const top = shape[0]?.[1] ?? 300
    const nut = lathe(k, {
      profile: [
        [12, top - 26 - lift],
        [16, top - 14 - lift],
        [9, top + 4 - lift],
      ],
      cx,
      tilt: 0.18,
      colour: '#c4c6c6',
      finish: 'metal',
      grounded: false,
    })
    const seam = shape[3]?.[1] ?? 400
    return (
      footShadow(k, cx, 792 - lift, 78, { reach: 1.6 }) +
      body.svg +
      (wooden ? turnedGrain(k, body, colour, top - lift, 790 - lift, 15) : '') +
      stroke(ringPath(body, seam - lift), tone(colour, -0.8), 4, 0.5) +
      cap(k, body, colour, 0.1) +
      nut.svg
    )
  }
  const pair = k.pick('pair', [true, false, false])
  const other = luminance(k.colour) > 0.45 ? '#3b2b22' : '#d9b98f'
  return pair ? draw(580, other, 14) + draw(420, k.colour) : draw(500, k.colour)
}
