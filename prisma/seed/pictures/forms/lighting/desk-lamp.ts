import { tone } from '../../primitives/colour.ts'
import type { Finish } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { halo, metalOf, shade, type ShadeKind } from './parts.ts'

function head(k: Kit, x: number, y: number, degrees: number, width: number): string {
  const kind = k.pick('head', ['cone', 'dome', 'bell'] as ShadeKind[])
  const body = shade(k, kind, 0, -20, width, width * 1.25, {
    colour: k.colour,
    glowing: false,
    finish: 'satin',
    tilt: 0.2,
  })
  return `<g transform="translate(${x} ${y}) rotate(${degrees})">${body.svg}</g>`
}

/** A desk lamp, jointed, bowed or straight. */
export function deskLamp(k: Kit): string {
  const arm = k.pick('arm', ['jointed', 'bowed', 'straight'] as const)
  const metal = k.pick('painted', [metalOf(k), k.colour, '#37332f'])
  const finish: Finish = metal === k.colour ? 'satin' : 'metal'
  const base = lathe(k, {
    profile: [
      [108, 770],
      [118, 776],
      [120, 800],
    ],
    cx: 600,
    tilt: 0.2,
    colour: k.pick('base', [metal, k.colour]),
    finish: 'satin',
  })
  const foot = footShadow(k, 600, 800, 120, { reach: 1.2 }) + base.svg + cap(k, base, k.pick('base', [metal, k.colour]))
  const glow = halo(k, 330, 620, 300, 0.7)
  const joint = (x: number, y: number) =>
    `<circle cx="${x}" cy="${y}" r="15" fill="${tone(metal, -0.5)}"/><circle cx="${x - 2}" cy="${y - 3}" r="10" fill="${tone(metal, 0.3)}"/>`
  if (arm === 'jointed')
    return (
      glow +
      foot +
      tube('M600 778L680 480', 14, metal, finish) +
      tube('M680 480L420 290', 14, metal, finish) +
      joint(680, 480) +
      joint(600, 772) +
      head(k, 420, 290, 28, 92) +
      joint(424, 288)
    )
  if (arm === 'bowed')
    return glow + foot + tube('M600 778V420C600 230 390 220 380 330', 15, metal, finish) + head(k, 380, 330, 12, 98)
  return (
    glow +
    foot +
    tube('M600 778L470 300', 15, metal, finish) +
    tube('M520 296L400 312', 13, metal, finish) +
    head(k, 400, 312, 22, 96)
  )
}
