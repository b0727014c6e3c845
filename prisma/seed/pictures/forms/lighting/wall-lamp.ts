import { mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe } from '../../primitives/lathe.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { halo, metalOf, shade, type ShadeKind } from './parts.ts'

/** A wall lamp: globe, shade, arm or a cylinder lighting both ways. */
export function wallLamp(k: Kit): string {
  const kind = k.pick('bracket', ['globe', 'cone', 'cylinder', 'arm'] as const)
  const metal = metalOf(k)
  const plate = ellipse(500, 520, 84, 84)
  const plateSvg =
    softShadow(k, plate, { dx: 14, dy: 18, softness: 24, opacity: 0.34 }) +
    fill(
      plate,
      k.linear(
        [
          [0, tone(metal, 0.4)],
          [0.5, metal],
          [1, tone(metal, -0.4)],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    stroke(plate, tone(metal, 0.5), 2.5, 0.6)
  if (kind === 'globe') {
    const ball = shade(k, 'globe', 500, 240, 150, 290, { colour: '#f9f2e4' })
    return (
      halo(k, 500, 390, 480) +
      plateSvg +
      tube('M500 520V545', 40, metal, 'metal') +
      ball.svg +
      halo(k, 500, 385, 230, 0.4) +
      lathe(k, {
        profile: [
          [60, 512],
          [54, 540],
          [24, 556],
        ],
        tilt: 0.14,
        colour: metal,
        finish: 'metal',
        grounded: false,
      }).svg
    )
  }
  if (kind === 'cylinder') {
    const body = lathe(k, {
      profile: [
        [82, 320],
        [82, 690],
      ],
      tilt: 0.16,
      colour: k.colour,
      finish: 'satin',
      grounded: false,
    })
    const beam = (y: number, to: number) =>
      fill(
        lines([
          [418, y],
          [582, y],
          [760, to],
          [240, to],
        ]),
        k.linear(
          [
            [0, '#fff3d4', 0.75],
            [1, '#fff3d4', 0],
          ],
          y < to ? [0, 0, 0, 1] : [0, 1, 0, 0],
        ),
      )
    const open = fill(ellipse(500, 320, 82, 13), tone(k.colour, 0.2)) + fill(ellipse(500, 320, 74, 10), '#fff4d8')
    return (
      beam(320, -20) +
      beam(700, 1020) +
      softShadow(k, body.outline, { dx: 30, dy: 20, softness: 40, opacity: 0.3 }) +
      body.svg +
      open
    )
  }
  const reach = kind === 'arm' ? 'M500 520H600C660 520 660 430 660 400' : 'M500 520C500 440 500 430 500 400'
  const cx = kind === 'arm' ? 660 : 500
  const lamp = shade(k, k.pick('shade', ['cone', 'pleated', 'drum'] as ShadeKind[]), cx, 250, 150, 170, {
    colour: mix(k.colour, '#f1e5ce', 0.4),
  })
  return halo(k, cx, 340, 440) + plateSvg + tube(reach, 16, metal, 'metal') + lamp.svg + halo(k, cx, 340, 200, 0.35)
}
