import { inkOn, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import { isWood, naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { clothTexture } from '../../primitives/soft.ts'
import { box, floorShadow, limb, prism, roundedGround, view } from '../../primitives/space.ts'
import { weave } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'
import { holes } from './parts.ts'

/** A radio: retro, modern or tall. */
export function radio(k: Kit): string {
  const v = view({ yaw: 22, pitch: 14, cy: 775 })
  const kind = k.pick('radio', ['retro', 'modern', 'tall'] as const)
  const wood = isWood(k.material) || (kind !== 'modern' && k.pick('veneer', [true, false]))
  const shell = isWood(k.material)
    ? k.colour
    : wood
      ? naturalColour(k.made(woods) ?? k.pick('timber', ['walnut', 'oak', 'beech']))
      : k.colour
  const [w, h, d] = kind === 'tall' ? [250, 350, 150] : kind === 'modern' ? [460, 220, 150] : [440, 270, 160]
  const panel = wood ? k.colour : k.pick('panel', ['#ece4d4', tone(k.colour, -0.25), '#2d2b29'])
  const metal = k.pick('trim', ['#c29a4b', '#c4c6c6', '#2b2a29'])
  const knob = (x: number, y: number, r: number) =>
    fill(ellipse(x + 3, y + 6, r, r), '#1c1510', 'opacity=".4"') +
    fill(
      ellipse(x, y, r, r),
      k.linear(
        [
          [0, tone(metal, 0.65)],
          [0.5, metal],
          [1, tone(metal, -0.5)],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    fill(
      ellipse(x, y, r * 0.72, r * 0.72),
      k.linear(
        [
          [0, tone(metal, -0.2)],
          [1, tone(metal, 0.4)],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    stroke(`M${n(x)} ${n(y - r * 0.6)}V${n(y - r * 0.2)}`, tone(metal, -0.8), 4)
  const grille = (x: number, y: number, gw: number, gh: number) => {
    const style = k.pick('grille', ['slats', 'holes', 'cloth'] as const)
    const base = fill(roundRect(x, y, gw, gh, 12), tone(panel, -0.35))
    if (style === 'slats')
      return (
        base +
        stroke(
          Array.from(
            { length: Math.floor((gh - 12) / 13) },
            (_, i) => `M${n(x + 12)} ${n(y + 12 + i * 13)}h${n(gw - 24)}`,
          ).join(''),
          tone(panel, 0.12),
          6.5,
        )
      )
    if (style === 'holes')
      return (
        base +
        `<g transform="translate(${n(x)} ${n(y)})">${fill(holes(gw, gh, 15, 4, 14), tone(panel, -0.95), 'opacity=".85"')}</g>`
      )
    return (
      base +
      clothTexture(k, roundRect(x, y, gw, gh, 12), [x, y, gw, gh], '#d8c8a6', 'linen') +
      weave(k, roundRect(x, y, gw, gh, 12), [x, y, gw, gh], { gap: 8, opacity: 0.26, angle: 45 })
    )
  }
  const dial = (x: number, y: number, dw: number, dh: number) =>
    fill(roundRect(x, y, dw, dh, 6), '#f4e6c3') +
    stroke(
      Array.from(
        { length: 25 },
        (_, i) => `M${n(x + 12 + (i * (dw - 24)) / 24)} ${n(y + dh * 0.34)}v${i % 4 ? dh * 0.16 : dh * 0.34}`,
      ).join(''),
      '#4a3a26',
      2,
    ) +
    stroke(`M${n(x + dw * k.pick('tune', [0.3, 0.52, 0.7]))} ${n(y + 5)}v${n(dh - 10)}`, '#c2432e', 3.5)
  const plate = fill(
    roundRect(14, 14, w - 28, h - 28, 14),
    k.linear(
      [
        [0, tone(panel, 0.14)],
        [1, tone(panel, -0.1)],
      ],
      [0, 0, 1, 1],
    ),
  )
  const face =
    kind === 'retro'
      ? plate +
        grille(30, 30, w * 0.56, h - 60) +
        dial(w * 0.66, 34, w * 0.27, 66) +
        knob(w * 0.73, h * 0.66, 34) +
        knob(w * 0.88, h * 0.66, 25) +
        stamp(flatOn(0, 0), k.words[0], w * 0.8, h - 38, 8, inkOn(panel), { max: w * 0.22, weight: 0.13 })
      : kind === 'modern'
        ? plate +
          grille(30, 30, w * 0.44, h - 60) +
          fill(roundRect(w * 0.54, 34, w * 0.24, 84, 8), '#1d1f1f') +
          stamp(flatOn(0, 0), '7.45', w * 0.66, 60, 34, '#f3d9a0', { weight: 0.12 }) +
          knob(w * 0.88, 76, 30) +
          [0, 1, 2, 3].map((i) => fill(ellipse(w * 0.57 + i * w * 0.1, h - 56, 12, 12), tone(panel, -0.4))).join('')
        : plate +
          grille(30, 30, w - 60, h * 0.46) +
          dial(34, h * 0.59, w - 68, 46) +
          knob(w * 0.3, h * 0.83, 27) +
          knob(w * 0.7, h * 0.83, 27)
  const ground = roundedGround(-w / 2, w / 2, -d / 2, d / 2, kind === 'modern' ? 12 : 26)
  const shellSvg = wood
    ? box(k, v, [-w / 2, 16, -d / 2], [w / 2, h + 16, d / 2], { colour: shell, wood: true })
    : prism(k, v, ground, 16, h + 16, { colour: shell })
  const feet = [-1, 1]
    .map((s) => limb(k, v, [s * (w / 2 - 40), 18, d / 2 - 30], [s * (w / 2 - 40), 0, d / 2 - 30], 34, 28, '#2b2a29'))
    .join('')
  const [a, b] = [v.at([-w * 0.34, h + 16, 0]), v.at([w * 0.34, h + 16, 0])]
  const handle = k.pick('handle', [true, true, false])
    ? tube(
        `M${n(a[0])} ${n(a[1])}V${n(a[1] - 50)}Q${n(a[0])} ${n(a[1] - 76)} ${n(a[0] + 28)} ${n(a[1] - 74)}L${n(b[0] - 28)} ${n(b[1] - 74)}Q${n(b[0])} ${n(b[1] - 74)} ${n(b[0])} ${n(b[1] - 48)}V${n(b[1])}`,
        20,
        k.pick('strap', ['#9a6237', metal, shell]),
        'satin',
      )
    : ''
  const top = v.at([w * 0.4, h + 16, -d * 0.3])
  const antenna = k.pick('antenna', [true, false])
    ? stroke(`M${n(top[0])} ${n(top[1])}l86 -250`, '#8d8f90', 6) +
      stroke(`M${n(top[0] - 1)} ${n(top[1])}l86 -250`, '#f1f2f2', 2)
    : ''
  return (
    floorShadow(k, v, [-w / 2, w / 2], [-d / 2, d / 2]) +
    feet +
    antenna +
    shellSvg +
    v.on([-w / 2, h + 16, d / 2], [1, 0, 0], [0, -1, 0], face) +
    handle
  )
}
