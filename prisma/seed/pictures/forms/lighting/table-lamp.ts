import { n, type Point, stroke } from '../../primitives/curve.ts'
import { type Finish, finishOf, isWood, naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { halo, metalOf, shade, type ShadeKind } from './parts.ts'

function lampFoot(k: Kit, top: number): { svg: string; r: number } {
  const kind = k.pick('foot', ['bulb', 'stack', 'column', 'stem', 'cone'] as const)
  const wooden = isWood(k.material)
  const colour = wooden ? naturalColour(k.material) : kind === 'stem' ? metalOf(k) : k.colour
  const finish: Finish = wooden ? 'wood' : kind === 'stem' ? 'metal' : finishOf(k.material)
  const height = 800 - top
  const at = (points: Point[]) => points.map(([r, y]): Point => [r, top + y * height])
  const profiles: Record<typeof kind, Point[]> = {
    bulb: at([
      [14, 0],
      [22, 0.1],
      [110, 0.38],
      [132, 0.62],
      [100, 0.9],
      [72, 1],
    ]),
    stack: at([
      [14, 0],
      [16, 0.1],
      [84, 0.14],
      [96, 0.3],
      [60, 0.4],
      [60, 0.4],
      [112, 0.46],
      [122, 0.66],
      [84, 0.73],
      [84, 0.73],
      [124, 0.8],
      [128, 0.96],
      [110, 1],
    ]),
    column: at([
      [52, 0],
      [58, 0.02],
      [58, 0.86],
      [58, 0.86],
      [118, 0.9],
      [122, 1],
    ]),
    stem: at([
      [9, 0],
      [9, 0.9],
      [9, 0.9],
      [118, 0.94],
      [122, 1],
    ]),
    cone: at([
      [16, 0],
      [26, 0.06],
      [68, 0.5],
      [122, 0.97],
      [118, 1],
    ]),
  }
  const body = lathe(k, { profile: profiles[kind], tilt: 0.17, colour, finish })
  const texture = wooden ? turnedGrain(k, body, colour, top, 800, 18) : ''
  return { svg: body.svg + texture, r: body.points.at(-1)?.[0] ?? 100 }
}

/** A lamp for a table: five feet, five shades. */
export function tableLamp(k: Kit): string {
  const kind = k.pick('shade', ['drum', 'cone', 'pleated', 'dome', 'globe'] as ShadeKind[])
  const [radius, height] =
    kind === 'globe'
      ? [140, 270]
      : kind === 'dome'
        ? [205, 200]
        : [k.pick('wide', [200, 225, 185]), k.pick('high', [230, 200, 260])]
  const seat = kind === 'globe' ? 500 : 470
  const foot = lampFoot(k, seat)
  const cover = kind === 'dome' ? k.colour : k.pick('cover', ['#f0e4cd', '#efe9dc', '#e8d6b8'])
  const body = shade(k, kind, 500, seat - height + 34, radius, height, {
    colour: kind === 'globe' ? '#f8f1e2' : cover,
    glowing: kind !== 'dome',
    finish: kind === 'dome' ? finishOf(k.material) : 'matte',
  })
  const cable = stroke(`M${n(500 + foot.r * 0.7)} 806C700 850 800 790 1010 838`, '#40372f', 5, 0.75)
  return (
    halo(k, 500, seat - height * 0.4, 430) +
    cable +
    footShadow(k, 500, 800, foot.r, { reach: 1.3 }) +
    foot.svg +
    body.svg +
    halo(k, 500, seat - height * 0.4, radius * 1.5, 0.3)
  )
}
