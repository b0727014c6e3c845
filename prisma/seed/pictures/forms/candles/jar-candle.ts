import { luminance, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import { pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { lathe, type Lathe, mouth } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { flame } from '../lighting/flame.ts'
import { paperLook } from './parts.ts'

/** A candle in glass, clay or tin. */
export function jarCandle(k: Kit): string {
  const kind = k.pick('jar', ['glass', 'amber', 'ceramic', 'tin'] as const)
  const [r, h] = k.pick('size', [
    [145, 270],
    [160, 240],
    [130, 320],
  ] as const)
  const top = 790 - h
  const profile: Point[] = k.pick('wall', [
    [
      [r, top],
      [r, 780],
      [r * 0.94, 790],
    ],
    [
      [r * 0.9, top],
      [r, top + h * 0.5],
      [r * 0.84, 790],
    ],
    [
      [r, top],
      [r * 0.88, 790],
    ],
  ])
  const wax = mix(k.colour, '#f6ecd8', luminance(k.colour) > 0.55 ? 0.35 : 0.72)
  const lidOff = k.pick('lid', [true, false])
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'beech', 'walnut']))
  const lid = lidOff ? lidLeaning(k, r, wood) : ''
  const aside = (drawing: string) => (lidOff ? `<g transform="translate(-62 0)">${drawing}</g>` : drawing)
  if (kind === 'ceramic' || kind === 'tin') {
    const body =
      kind === 'ceramic'
        ? pot(k, profile, { tilt: 0.19 })
        : lathe(k, {
            profile: [
              [r, top],
              [r, 784],
              [r - 4, 790],
            ],
            tilt: 0.19,
            colour: k.pick('tin', ['#c4a05a', '#c3c5c5', '#35322f']),
            finish: 'brushed',
          })
    const label = kind === 'tin' ? wrappedLabel(k, body, top + h * 0.24, r * 1.25, h * 0.55, paperLook(k)) : ''
    return aside(
      footShadow(k, 500, 790, r * 0.9, { reach: 1.2 }) +
        lid +
        body.svg +
        label +
        mouth(k, body, {
          lip: kind === 'tin' ? '#d8d2c4' : k.colour,
          inside: kind === 'tin' ? '#b9b2a2' : k.colour,
          thickness: 7,
          content: mix(wax, '#ffe2a8', 0.35),
          level: 0.3,
        }) +
        flame(k, 500, top + 12, 1.05),
    )
  }
  const tint = kind === 'amber' ? k.pick('dark', ['#7a4316', '#2f3a33', '#3a3532']) : '#eef0ec'
  const body = glassBody(
    { ...k, colour: tint },
    {
      profile,
      tilt: 0.19,
      base: 20,
      wall: 8,
      content: { colour: kind === 'amber' ? mix(wax, tint, 0.55) : wax, from: top + h * 0.2, cloudy: true },
    },
  )
  const glow = `<circle cx="500" cy="${n(top + h * 0.24)}" r="${n(r * 1.15)}" fill="${k.radial([
    [0, '#ffdf9a', 0.75],
    [0.4, '#ffd687', 0.32],
    [1, '#ffd687', 0],
  ])}"/>`
  return aside(
    glassShadow(k, 500, 790, r * 0.95) +
      lid +
      flameBehind(k, body, top + h * 0.22) +
      body.svg +
      `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${glow}</g>` +
      wrappedLabel(k, body, top + h * 0.36, r * k.pick('label', [1.1, 1.4]), h * 0.48, paperLook(k)) +
      flame(k, 500, top + h * 0.21, 0.95),
  )
}

const flameBehind = (k: Kit, body: Lathe, y: number) =>
  `<circle cx="${body.cx}" cy="${n(y - 30)}" r="260" fill="${k.radial([
    [0, '#ffe9b8', 0.6],
    [1, '#ffe9b8', 0],
  ])}"/>`

function lidLeaning(k: Kit, r: number, colour: string): string {
  const [cx, cy] = [500 + r + 84, 742]
  const disc = ellipse(cx, cy, r * 0.5, r * 0.8)
  return `${footShadow(k, cx + 10, 800, r * 0.4, { reach: 0.8, strength: 0.8 })}<g transform="rotate(16 ${n(cx)} ${cy}) translate(0 -44)"><g transform="translate(13 2)">${fill(disc, tone(colour, -0.5))}</g>${fill(
    disc,
    k.linear(
      [
        [0, tone(colour, 0.28)],
        [1, tone(colour, -0.1)],
      ],
      [0, 0, 1, 1],
    ),
  )}${stroke([0.2, 0.4, 0.6, 0.8].map((s) => `M${n(cx - r * 0.5 * Math.sin(Math.PI * s))} ${n(cy - r * 0.8 + r * 1.6 * s)}q${n(r * 0.5 * Math.sin(Math.PI * s))} -12 ${n(r * Math.sin(Math.PI * s))} 0`).join(''), tone(colour, -0.6), 2.5, 0.28)}</g>`
}
