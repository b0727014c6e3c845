import { tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

/** Scissors, slightly open. */
export function scissors(k: Kit): string {
  const steel = /brass|copper/.test(k.material) ? naturalColour(k.material) : '#c3c7c9'
  const kind = k.pick('bows', ['round', 'long', 'classic'] as const)
  const metalBows = k.pick('metal', [false, false, true])
  const grip = metalBows ? steel : k.colour
  const blade = (mirror: number) => {
    const d = blob([
      [500 - mirror * 26, 470],
      [500 - mirror * 24, 420],
      [500 - mirror * 16, 240],
      [500 + mirror * 4, 96],
      [500 + mirror * 4, 96],
      [500 + mirror * 18, 240],
      [500 + mirror * 24, 430],
      [500 + mirror * 20, 500],
      [500 - mirror * 16, 510],
    ])
    return (
      fill(
        d,
        k.linear([
          [0, tone(steel, mirror > 0 ? 0.6 : -0.3)],
          [0.45, tone(steel, 0.12)],
          [0.5, tone(steel, -0.25)],
          [1, tone(steel, mirror > 0 ? -0.3 : 0.6)],
        ]),
      ) + stroke(`M${500 + mirror * 6} 130L${500 + mirror * 8} 460`, '#ffffff', 2.5, 0.5)
    )
  }
  const bow = (side: number) => {
    const cx = 500 + side * (kind === 'long' ? 74 : 84)
    const [rx, ry] =
      kind === 'round' ? [74, 84] : kind === 'long' ? [58, side > 0 ? 128 : 92] : [66, side > 0 ? 112 : 82]
    const cy = 716 + (ry - 84)
    const shank = tube(
      `M${500 - side * 4} 490C${500 + side * 6} 560 ${cx - side * 30} 580 ${cx - side * (rx * 0.4)} ${n(cy - ry * 0.86)}`,
      36,
      grip,
      metalBows ? 'metal' : 'satin',
    )
    return shank + tube(ellipse(cx, cy, rx, ry), 34, grip, metalBows ? 'metal' : 'satin')
  }
  const half = (side: number) =>
    `<g transform="rotate(${-side * 8} 500 500)">${softShadow(k, `M484 100L516 100L520 560L480 560Z ${ellipse(500 + side * 80, 720, 90, 108)} ${ellipse(500 + side * 80, 720, 58, 76)}`, { dx: 12, dy: 16, softness: 22, opacity: 0.3, hollow: true })}${blade(-side)}${bow(side)}</g>`
  return `<g transform="rotate(${k.pick('turn', [34, -30, 24, 42])} 500 500)">${half(-1)}${half(1)}<circle cx="500" cy="500" r="19" fill="${tone(steel, -0.5)}"/><circle cx="498" cy="497" r="15" fill="${k.linear(
    [
      [0, '#ffffff'],
      [1, tone(steel, -0.3)],
    ],
    [0, 0, 1, 1],
  )}"/>${stroke('M490 503L508 492', tone(steel, -0.7), 4)}</g>`
}
