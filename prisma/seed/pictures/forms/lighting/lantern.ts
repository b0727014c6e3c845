import { tone } from '../../primitives/colour.ts'
import { ellipse, n, stroke } from '../../primitives/curve.ts'
import { finishOf } from '../../primitives/finish.ts'
import { glassBody } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { flame } from './flame.ts'

/** A storm lantern: glass between a base and a roof, with a carrying handle and a burning candle. */
export function lantern(k: Kit): string {
  const [radius, height] = k.pick('lantern', [
    [140, 330],
    [165, 280],
    [120, 400],
  ] as const)
  const finish = finishOf(k.material || 'enamel')
  const bottom = 770
  const top = bottom - height
  const posts = k.pick('posts', [4, 3, 0])
  const base = lathe(k, {
    profile: [
      [radius * 1.05, bottom - 8],
      [radius * 1.12, bottom],
      [radius * 1.12, bottom + 28],
    ],
    colour: k.colour,
    finish,
  })
  const globe = glassBody(
    { ...k, colour: '#e6eeeb' },
    {
      profile: k.pick('globe', [
        [
          [radius, top],
          [radius, bottom - 4],
        ],
        [
          [radius * 0.8, top],
          [radius * 1.02, top + height * 0.5],
          [radius * 0.86, bottom - 4],
        ],
      ]),
      base: 6,
      open: false,
    },
  )
  const wax = lathe(k, {
    profile: [
      [52, bottom - 130],
      [52, bottom - 6],
    ],
    colour: '#f0e4cc',
    finish: 'satin',
  })
  const roof = lathe(k, {
    profile: k.pick('roof', [
      [
        [radius * 0.3, top - 74],
        [radius * 0.36, top - 50],
        [radius * 1.1, top - 4],
        [radius * 1.1, top + 8],
      ],
      [
        [radius * 1.04, top - 26],
        [radius * 1.1, top - 20],
        [radius * 1.1, top + 8],
      ],
      [
        [radius * 0.2, top - 96],
        [radius * 0.5, top - 84],
        [radius * 0.94, top - 34],
        [radius * 1.08, top + 8],
      ],
    ]),
    colour: k.colour,
    finish,
    grounded: false,
  })
  const post = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    const x = 500 + Math.sin(angle) * radius * 1.06
    const y = Math.cos(angle) * radius * 0.2
    return tube(`M${n(x)} ${n(top + y)}V${n(bottom - 4 + y)}`, 12, k.colour, finish)
  }
  const front = posts === 0 ? '' : (posts === 4 ? [-62, 28] : [-50, 58]).map(post).join('')
  const back = posts === 0 ? '' : [118, -152].map(post).join('')
  const lift = roof.points[0]?.[1] ?? top
  const bow = k.pick('bow', [
    tube(
      `M${n(500 - radius)} ${n(top)}C${n(500 - radius * 1.1)} ${n(lift - 190)} ${n(500 + radius * 1.1)} ${n(lift - 190)} ${n(500 + radius)} ${n(top)}`,
      9,
      tone(k.colour, -0.2),
      'metal',
    ),
    stroke(ellipse(500, lift - 40, 44, 48), tone(k.colour, -0.5), 11) +
      stroke(ellipse(498, lift - 42, 44, 48), tone(k.colour, 0.2), 4),
    tube(
      `M${n(500 - radius * 0.7)} ${n(top - 20)}V${n(lift - 90)}q0 -30 30 -30H${n(500 + radius * 0.7 - 30)}q30 0 30 30V${n(top - 20)}`,
      14,
      '#8a5a37',
      'satin',
    ),
  ])
  return (
    footShadow(k, 500, 798, radius * 1.12, { reach: 1.2 }) +
    base.svg +
    cap(k, base, k.colour) +
    back +
    wax.svg +
    cap(k, wax, '#f5ead3', 0.2) +
    flame(k, 500, bottom - 132) +
    globe.svg +
    front +
    bow +
    roof.svg +
    cap(k, roof, k.colour, 0.1)
  )
}
