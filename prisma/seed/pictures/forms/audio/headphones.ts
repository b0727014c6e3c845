import { tone } from '../../primitives/colour.ts'
import { blob, fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { softBody } from '../../primitives/soft.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'

/** Headphones on a stand or on the table, turned a little to the right. */
export function headphones(k: Kit): string {
  const style = k.pick('style', ['over', 'studio', 'slim'] as const)
  const metal = k.accent ?? k.pick('metal', ['#c4c6c6', '#2d2b29', '#c29a4b'])
  const pad = k.pick('pad', ['#2d2a28', tone(k.colour, -0.45), '#7a4f33'])
  const wood = k.made(woods)
  const shellColour = wood && style !== 'slim' ? naturalColour(wood) : k.colour
  const bandColour = k.pick('band', [k.colour, pad, metal])
  const arc = 'M318 560C300 210 700 210 682 560'
  const band =
    style === 'slim'
      ? tube(arc, 15, metal, 'metal')
      : tube(arc, 34, bandColour, bandColour === metal ? 'brushed' : 'satin')
  const cushion =
    style === 'slim'
      ? ''
      : softBody(
          k,
          blob([
            [392, 336],
            [440, 300],
            [500, 288],
            [560, 300],
            [608, 336],
            [596, 362],
            [550, 332],
            [500, 322],
            [450, 332],
            [404, 362],
          ]),
          [390, 286, 220, 80],
          pad,
          { cloth: 'leather', plump: 0.3 },
        )
  const cup = (side: number) => {
    const cx = 500 + side * 186
    const tilt = side * -7
    const [rw, rh] = style === 'slim' ? [42, 84] : style === 'studio' ? [62, 118] : [56, 108]
    const yoke =
      style === 'slim'
        ? tube(`M${cx} 520V600`, 12, metal, 'metal')
        : stroke(`M${cx - rw * 0.5} 540Q${cx} 500 ${cx + rw * 0.5} 540`, tone(metal, -0.4), 12) +
          tube(`M${cx} 500V540`, 16, metal, 'metal')
    const inner = softBody(
      k,
      roundRect(cx - side * rw * 0.1 - (side > 0 ? rw * 1.05 : 0), 640 - rh, rw * 1.05, rh * 2, rw * 0.5),
      [cx - rw * 1.3, 640 - rh, rw * 2.6, rh * 2],
      pad,
      { cloth: 'leather', plump: 0.4 },
    )
    const shell = roundRect(cx + (side > 0 ? -rw * 0.2 : -rw * 0.8), 640 - rh * 0.92, rw, rh * 1.84, rw * 0.46)
    const light = k.linear([
      [0, tone(shellColour, 0.38)],
      [0.35, tone(shellColour, 0.1)],
      [0.75, tone(shellColour, -0.28)],
      [1, tone(shellColour, -0.52)],
    ])
    const seam = stroke(
      `M${n(cx + (side > 0 ? -rw * 0.12 : rw * 0.12))} ${n(640 - rh * 0.8)}V${n(640 + rh * 0.8)}`,
      tone(shellColour, -0.8),
      3,
      0.5,
    )
    const face = stroke(
      `M${n(cx + (side > 0 ? rw * 0.5 : -rw * 0.52))} ${n(640 - rh * 0.5)}V${n(640 + rh * 0.5)}`,
      metal,
      7,
      0.85,
    )
    return `<g transform="rotate(${tilt} ${cx} 640)">${yoke}${inner}${fill(shell, light)}${seam}${face}</g>`
  }
  const cable = k.pick('cable', [true, false])
    ? stroke('M314 740C300 800 340 812 420 800C520 786 560 816 660 800C740 788 800 800 860 830', '#2d2a28', 7)
    : ''
  const stand = k.pick('stand', [true, false])
  const ground = style === 'slim' ? 726 : style === 'studio' ? 758 : 748
  if (!stand)
    return (
      footShadow(k, 332, ground, 56, { tilt: 0.16, reach: 1 }) +
      footShadow(k, 668, ground, 56, { tilt: 0.16, reach: 1 }) +
      `<g transform="translate(0 6)">${cable}${band}${cushion}${cup(-1)}${cup(1)}</g>`
    )
  const timber = naturalColour(k.pick('standwood', ['oak', 'walnut']))
  const base = lathe(k, {
    profile: [
      [112, 786],
      [118, 790],
      [118, 806],
    ],
    tilt: 0.2,
    colour: timber,
    finish: 'wood',
  })
  const post = lathe(k, {
    profile: [
      [22, 330],
      [18, 380],
      [18, 790],
    ],
    tilt: 0.2,
    colour: timber,
    finish: 'wood',
    grounded: false,
  })
  return (
    footShadow(k, 500, 806, 118, { reach: 1.1 }) +
    base.svg +
    cap(k, base, timber) +
    post.svg +
    turnedGrain(k, post, timber, 330, 790, 5) +
    cup(-1) +
    cup(1) +
    band +
    cushion
  )
}
