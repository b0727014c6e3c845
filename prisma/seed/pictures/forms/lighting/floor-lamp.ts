import { mix } from '../../primitives/colour.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { halo, metalOf, shade, type ShadeKind } from './parts.ts'

/** A floor lamp on a pole, a tripod or an arc. */
export function floorLamp(k: Kit): string {
  const kind = k.pick('stand', ['pole', 'tripod', 'arc'] as const)
  const metal = k.pick('painted', [metalOf(k), '#34312f', k.colour])
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'walnut', 'ash']))
  const shadeKind = k.pick('shade', ['drum', 'cone', 'pleated'] as ShadeKind[])
  const lamp = shade(k, shadeKind, 500, 110, 130, 165, { colour: mix(k.colour, '#f0e4cd', k.pick('pale', [0, 0.55])) })
  const light = halo(k, 500, 210, 400)
  if (kind === 'tripod') {
    const leg = (x: number, y: number) => tube(`M500 300L${x} ${y}`, 15, wood, 'satin')
    return (
      light +
      footShadow(k, 500, 905, 150, { reach: 0.9, strength: 0.6 }) +
      leg(548, 880) +
      leg(372, 918) +
      leg(640, 918) +
      tube('M500 260V310', 34, metal, 'metal') +
      lamp.svg +
      halo(k, 500, 210, 200, 0.3)
    )
  }
  const disc = lathe(k, {
    profile: [
      [112, 894],
      [118, 898],
      [118, 915],
    ],
    cx: kind === 'arc' ? 360 : 500,
    tilt: 0.17,
    colour: kind === 'arc' ? '#d9d4cb' : metal,
    finish: 'satin',
  })
  if (kind === 'arc') {
    const dome = shade(k, 'dome', 640, 250, 118, 110, { colour: k.colour, glowing: false, finish: 'satin' })
    return (
      light +
      footShadow(k, 360, 915, 118, { reach: 1 }) +
      disc.svg +
      cap(k, disc, '#d9d4cb') +
      tube('M360 895V360C360 120 640 60 640 255', 13, metal, 'metal') +
      dome.svg +
      halo(k, 640, 400, 260, 0.45)
    )
  }
  return (
    light +
    footShadow(k, 500, 915, 118, { reach: 1 }) +
    disc.svg +
    cap(k, disc, metal) +
    tube('M500 898V262', 13, metal, 'metal') +
    lamp.svg +
    halo(k, 500, 210, 200, 0.3)
  )
}
