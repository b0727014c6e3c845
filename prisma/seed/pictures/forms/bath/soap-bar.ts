import { inkOn, mix, tone } from '../../primitives/colour.ts'
import { fill, lines } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { emblem, flatOn, label, stamp } from '../../primitives/label.ts'
import { box, floorShadow, prism, roundedGround, view } from '../../primitives/space.ts'
import { speckles } from '../../primitives/texture.ts'

/** Bars of soap, bare or wrapped. */
export function soapBar(k: Kit): string {
  const v = view({ yaw: 30, pitch: 30, cy: 720 })
  const kind = k.pick('soap', ['oblong', 'oval', 'cut', 'wrapped'] as const)
  const amount = Math.min(3, k.count ?? 1)
  const bar = (y0: number, x: number, colour: string) => {
    const [w, d, h] = [205, 130, 92]
    if (kind === 'wrapped') {
      const block = box(k, v, [x - w, y0, -d], [x + w, y0 + h, d], { colour: mix(colour, '#f4ecdd', 0.25) })
      const top = label(k, flatOn(0, 0), w * 2, d * 2, {
        paper: colour,
        ink: inkOn(colour),
        accent: mix(colour, inkOn(colour), 0.7),
        layout: k.pick('l', [0, 3, 4]),
      })
      return (
        block +
        v.on([x - w, y0 + h, -d], [1, 0, 0], [0, 0, 1], top) +
        v.on(
          [x - w, y0 + h, d],
          [1, 0, 0],
          [0, -1, 0],
          fill(`M0 0H${w * 2}V${h}H0Z`, colour, 'opacity=".85"') +
            stamp(flatOn(0, 0), k.words[0], w, h * 0.36, 22, inkOn(colour), { max: w * 1.5, weight: 0.14 }),
        )
      )
    }
    const r = kind === 'oval' ? 130 : kind === 'cut' ? 14 : 60
    const at = (grow: number) => roundedGround(x - w + grow, x + w - grow, -d + grow, d - grow, r)
    const soft = kind === 'cut' ? 6 : 22
    const mould = Array.from({ length: 6 }, (_, i) => {
      const t = (i + 1) / 6
      const a = (t * Math.PI) / 2
      return prism(
        k,
        v,
        at(soft * (1 - Math.cos(a))),
        y0 + h - soft + soft * Math.sin(a) * 0.8,
        y0 + h - soft + soft * Math.sin(a),
        { colour: tone(colour, 0.06 + t * 0.1), top: tone(colour, 0.05) },
      )
    }).join('')
    const face = lines(at(soft).map(([px, pz]) => v.at([px, y0 + h, pz])))
    const press = v.on(
      [x - w, y0 + h, -d],
      [1, 0, 0],
      [0, 0, 1],
      `<g transform="translate(2 3)">${k.pick('press', ['words', 'mark'] as const) === 'words' ? stamp(flatOn(0, 0), k.words[0], w, d - 20, 40, '#ffffff', { max: w * 1.4, weight: 0.14 }) : emblem(flatOn(0, 0), k.pick('mark', ['sprig', 'waves', 'flower'] as const), w, d, 62, '#ffffff')}</g>${k.pick('press', ['words', 'mark'] as const) === 'words' ? stamp(flatOn(0, 0), k.words[0], w, d - 20, 40, tone(colour, -0.55), { max: w * 1.4, weight: 0.14 }) : emblem(flatOn(0, 0), k.pick('mark', ['sprig', 'waves', 'flower'] as const), w, d, 62, tone(colour, -0.5))}`,
    )
    const flecks = k.pick('flecks', [true, false])
      ? speckles(k, face, [200, 300, 600, 500], { amount: 240, colour: tone(colour, -0.9) })
      : ''
    return prism(k, v, at(0), y0, y0 + h - soft, { colour, top: colour }) + mould + flecks + press
  }
  let svg = floorShadow(k, v, [-205, 205], [-130, 130])
  const dish = k.pick('dish', [true, false, false]) && amount === 1
  if (dish)
    svg =
      floorShadow(k, v, [-250, 250], [-170, 170]) +
      box(k, v, [-250, 0, -170], [250, 26, 170], { colour: naturalColour(k.made(woods) ?? 'oak'), wood: true })
  for (let i = 0; i < amount; i++)
    svg += bar(i * 96 + (dish ? 26 : 0), (i % 2) * 22, i % 2 ? tone(k.colour, 0.2) : k.colour)
  return svg
}
