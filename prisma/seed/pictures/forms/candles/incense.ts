import { mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, stroke } from '../../primitives/curve.ts'
import { type Finish, isWood, naturalColour } from '../../primitives/finish.ts'
import { pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { cap, lathe, mouth } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { paperLook } from './parts.ts'

function smoke(x: number, y: number): string {
  const wisp = `M${x} ${y}C${x + 30} ${y - 60} ${x - 34} ${y - 110} ${x + 4} ${y - 170}C${x + 44} ${y - 226} ${x - 20} ${y - 280} ${x + 24} ${y - 340}`
  return [22, 13, 6].map((w, i) => stroke(wisp, '#ffffff', w, 0.13 + i * 0.09)).join('')
}

/** Incense burning on a dish, a boat or a block, with its tube. */
export function incense(k: Kit): string {
  const kind = k.pick('holder', ['dish', 'boat', 'block', 'cones'] as const)
  const stick = (x0: number, y0: number, x1: number, y1: number) =>
    stroke(`M${x0} ${y0}L${x1} ${y1}`, '#5a4232', 7) +
    stroke(`M${x0 - 1} ${y0 - 1}L${x1 - 1} ${y1 - 1}`, '#8a6a50', 3) +
    `<circle cx="${x1}" cy="${y1}" r="5" fill="#f08a3c"/>` +
    smoke(x1, y1 - 6)
  const pack = (x: number) => {
    const body = lathe(k, {
      profile: [
        [44, 470],
        [44, 794],
      ],
      cx: x,
      tilt: 0.2,
      colour: k.colour,
      finish: 'matte',
    })
    const lid = lathe(k, {
      profile: [
        [47, 460],
        [47, 540],
      ],
      cx: x,
      tilt: 0.2,
      colour: k.pick('lid', [tone(k.colour, -0.4), '#efe6d4', '#c6a052']),
      finish: 'satin',
      grounded: false,
    })
    return (
      footShadow(k, x, 794, 44, { reach: 1.2 }) +
      body.svg +
      wrappedLabel(k, body, 580, 72, 160, paperLook(k)) +
      lid.svg +
      cap(k, lid, k.colour, 0.1)
    )
  }
  if (kind === 'cones') {
    const dish = pot(
      k,
      [
        [170, 742],
        [168, 756],
        [110, 792],
      ],
      { tilt: 0.26, colour: mix(k.colour, '#efe6d4', 0.25) },
    )
    const cone = (x: number, y: number, lit: boolean) =>
      lathe(k, {
        profile: [
          [4, y - 92],
          [34, y],
        ],
        cx: x,
        tilt: 0.22,
        colour: '#6a4c38',
        finish: 'matte',
      }).svg + (lit ? `<circle cx="${x}" cy="${y - 93}" r="5" fill="#f08a3c"/>${smoke(x, y - 98)}` : '')
    return (
      footShadow(k, 480, 792, 120, { reach: 1.2 }) +
      `<g transform="translate(-20 0)">${dish.svg}${mouth(k, dish, { lip: k.colour, inside: mix(k.colour, '#efe6d4', 0.25), thickness: 9 })}</g>` +
      cone(430, 762, true) +
      cone(530, 768, false) +
      pack(760)
    )
  }
  const wood = isWood(k.material)
    ? naturalColour(k.material)
    : k.pick('boatwood', [naturalColour('walnut'), naturalColour('oak')])
  if (kind === 'boat') {
    const d = `M180 760Q470 806 780 742Q800 752 790 764Q480 840 190 782Q172 772 180 760Z`
    return (
      footShadow(k, 480, 800, 270, { tilt: 0.07, reach: 0.5 }) +
      fill(
        d,
        k.linear(
          [
            [0, tone(wood, 0.25)],
            [0.5, wood],
            [1, tone(wood, -0.4)],
          ],
          [0, 0, 0.2, 1],
        ),
      ) +
      fill('M190 762Q470 802 776 748Q480 826 190 762Z', tone(wood, -0.45)) +
      stick(730, 752, 300, 560) +
      `<g transform="translate(90 0)">${pack(740)}</g>`
    )
  }
  if (kind === 'block') {
    const body = lathe(k, {
      profile: [
        [88, 740],
        [92, 746],
        [92, 790],
      ],
      cx: 420,
      tilt: 0.22,
      colour: naturalColour(k.pick('stone', ['brass', 'marble', 'concrete'])),
      finish: k.pick('stone', ['metal', 'satin', 'matte'] as const) as Finish,
    })
    return (
      footShadow(k, 420, 790, 92, { reach: 1.3 }) +
      body.svg +
      cap(k, body, naturalColour(k.pick('stone', ['brass', 'marble', 'concrete']))) +
      stick(420, 740, 500, 430) +
      pack(700)
    )
  }
  const dish = pot(
    k,
    [
      [190, 744],
      [186, 760],
      [150, 790],
    ],
    { cx: 440, tilt: 0.26 },
  )
  return (
    footShadow(k, 440, 790, 160, { reach: 1.1 }) +
    dish.svg +
    mouth(k, dish, { lip: k.colour, inside: k.colour, thickness: 9 }) +
    fill(ellipse(440, 762, 20, 7), tone(k.colour, 0.3)) +
    stick(440, 760, 540, 440) +
    pack(760)
  )
}
