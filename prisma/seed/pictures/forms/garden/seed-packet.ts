import { luminance, mix, tone } from '../../primitives/colour.ts'
import { fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { emblem, flatOn, label, stamp } from '../../primitives/label.ts'
import { twig } from '../../primitives/plant.ts'
import { softShadow } from '../../primitives/shadow.ts'

/** Seed packets: one, or a small fan of them. */
export function seedPacket(k: Kit): string {
  const [w, h] = [330, 470]
  const amount = Math.min(4, k.count ?? k.pick('packets', [1, 1, 3]))
  const art = k.pick('art', ['sprig', 'flower', 'fruit', 'label', 'twig'] as const)
  const packet = (colour: string, printed: boolean) => {
    const [x, y] = [500 - w / 2, 500 - h / 2]
    const d = roundRect(x, y, w, h, 4)
    const ink = luminance(colour) > 0.6 ? tone(colour, -0.72) : '#f4ead6'
    const paint =
      fill(
        d,
        k.linear(
          [
            [0, tone(colour, 0.16)],
            [0.5, tone(colour, 0.02)],
            [1, tone(colour, -0.12)],
          ],
          [0, 0, 1, 1],
        ),
      ) +
      stroke(`M${x} ${y + 58}H${x + w}`, tone(colour, -0.6), 2.5, 0.4) +
      fill(`M${x} ${y}h${w}v58h${-w}Z`, '#ffffff', 'opacity=".12"')
    if (!printed) return paint
    const panel = luminance(colour) > 0.6 ? mix(colour, '#ffffff', 0.5) : '#f6eedd'
    const middle = fill(roundRect(x + 36, y + 96, w - 72, 226, k.pick('frame', [4, 110, 20])), panel)
    const draw =
      art === 'twig'
        ? twig(k, 500, y + 306, { length: 190, lean: 4, leaf: 62, colour: '#6f8a5f', bare: 0.1, round: 0.32 })
        : art === 'label'
          ? ''
          : emblem(
              flatOn(0, 0),
              art,
              500,
              y + 208,
              82,
              art === 'fruit' ? '#b3432f' : art === 'flower' ? '#c9803a' : '#5f7a52',
            )
    const words =
      stamp(flatOn(0, 0), k.words[1], 500, y + 350, 34, ink, { max: w * 0.78, weight: 0.16 }) +
      stamp(flatOn(0, 0), k.words[0], 500, y + 412, 15, ink, { max: w * 0.6, weight: 0.12 })
    return (
      paint +
      (art === 'label'
        ? label(k, flatOn(x + 36, y + 96), w - 72, 320, {
            accent: colour,
            ornament: 'sprig',
            layout: k.pick('l', [0, 1, 4]),
          })
        : middle + draw + words)
    )
  }
  const place = (turn: number, dx: number, colour: string, printed: boolean) =>
    `<g transform="translate(${dx} ${Math.abs(dx) * 0.12}) rotate(${turn} 500 620)">${softShadow(k, roundRect(500 - w / 2, 500 - h / 2, w, h, 4), { dx: 11, dy: 16, softness: 22, opacity: 0.34 })}${packet(colour, printed)}</g>`
  const seeds = Array.from(
    { length: 16 },
    () =>
      `<ellipse cx="${n(k.random.between(690, 850))}" cy="${n(k.random.between(700, 840))}" rx="9" ry="6" transform="rotate(${n(k.random.between(0, 180))} 770 770)" fill="#6a4a2c"/>`,
  ).join('')
  if (amount === 1)
    return `<g opacity=".9">${seeds}</g><g transform="translate(500 500) scale(1.18) translate(-500 -500)">${place(k.pick('turn', [-9, 8, -14]), 0, k.colour, true)}</g>`
  return (
    place(-17, -150, mix(k.colour, '#d8a657', 0.55), true) +
    place(15, 150, mix(k.colour, '#4f6b52', 0.6), true) +
    place(-2, 0, k.colour, true)
  )
}
