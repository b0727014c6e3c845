import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, shaped } from '../../primitives/lathe.ts'
import { grain, turnedGrain } from '../../primitives/texture.ts'

/** A jar with a lid and something dry inside. */
export function storageJar(k: Kit): string {
  const [radius, height] = k.pick('jar', [
    [165, 380],
    [185, 300],
    [145, 460],
  ] as const)
  const shape: Point[] = k.pick('side', [
    [
      [0.94, 0],
      [1, 0.06],
      [1, 0.93],
      [0.94, 1],
    ],
    [
      [0.72, 0],
      [0.74, 0.06],
      [0.98, 0.2],
      [1, 0.9],
      [0.92, 1],
    ],
    [
      [0.9, 0],
      [0.99, 0.3],
      [1, 0.7],
      [0.86, 1],
    ],
  ])
  const top = 790 - height
  const [grains, size] = k.pick('content', [
    ['#d9b98a', 8],
    ['#efe4d0', 4],
    ['#8a5a3a', 9],
    ['#b5502f', 7],
  ] as const)
  const from = top + height * 0.3
  const body = glassBody(k, {
    profile: shaped(shape, radius, height, 790),
    base: 18,
    open: false,
    content: { colour: grains, from, cloudy: true },
  })
  let beans = ''
  for (let i = 0; i < 260; i++) {
    const angle = k.random.between(-1.4, 1.4)
    const y = k.random.between(from + 8, 766)
    beans += ellipse(
      500 + Math.sin(angle) * (radius - 12),
      y + Math.cos(angle) * radius * 0.19,
      size * Math.max(0.25, Math.cos(angle)),
      size * k.random.between(0.6, 0.9),
    )
  }
  const pieces = `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${fill(beans, tone(grains, -0.45), 'opacity=".34"')}<g transform="translate(-2 -2.5)">${fill(beans, tone(grains, 0.3), 'opacity=".3"')}</g></g>`
  const mouthR = body.points[0]?.[0] ?? radius
  const lidKind = k.pick('lid', ['wood', 'cork', 'steel', 'knob'] as const)
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'beech', 'walnut']))
  const lidColour = lidKind === 'steel' ? '#c3c5c5' : lidKind === 'cork' ? '#c69c6d' : wood
  const lidH = lidKind === 'cork' ? 58 : 40
  const lid = lathe(k, {
    profile: [
      [mouthR * 1.03, top - lidH],
      [mouthR * 1.05, top - lidH + 8],
      [mouthR * 1.05, top + 4],
    ],
    colour: lidColour,
    finish: lidKind === 'steel' ? 'brushed' : 'wood',
    grounded: false,
  })
  const lidTop = cap(k, lid, lidColour, 0.06)
  const topGrain =
    lidKind === 'steel'
      ? ''
      : grain(
          k,
          ellipse(500, top - lidH, mouthR * 1.03, mouthR * 0.206),
          [500 - mouthR, top - lidH - mouthR * 0.21, mouthR * 2, mouthR * 0.42],
          lidColour,
          { spacing: 7 },
        )
  const knob =
    lidKind === 'knob'
      ? lathe(k, {
          profile: [
            [4, top - lidH - 58],
            [24, top - lidH - 44],
            [28, top - lidH - 26],
            [12, top - lidH - 4],
          ],
          colour: lidColour,
          finish: 'wood',
          grounded: false,
        }).svg
      : ''
  const seal = stroke(
    `M${n(500 - mouthR)} ${n(top + 8)}A${n(mouthR)} ${n(mouthR * 0.2)} 0 0 0 ${n(500 + mouthR)} ${n(top + 8)}`,
    '#f3efe6',
    6,
    0.8,
  )
  return (
    glassShadow(k, 500, 790, radius) +
    body.svg.replace('</g>', `</g>${pieces}`) +
    seal +
    lid.svg +
    turnedGrain(k, lid, lidColour, top - lidH, top, lidKind === 'steel' ? 0 : 12) +
    lidTop +
    topGrain +
    knob
  )
}
