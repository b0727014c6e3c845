import { inkOn, luminance, mix, tone } from '../../primitives/colour.ts'
import { blob, fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, label } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { bagLight } from './parts.ts'

/** A coffee bag: gusseted, folded over with a tin tie, or crimped flat at the top. */
export function coffeeBag(k: Kit): string {
  const kind = k.pick('bag', ['tie', 'crimp', 'roll'] as const)
  const paper = k.pick('kraft', [false, false, true]) ? '#c7a67a' : k.colour
  const [w, top, foot] = [k.pick('w', [165, 180, 150]), k.pick('h', [290, 330, 250]), 796]
  const waist = kind === 'crimp' ? 0.97 : 0.93
  const d = blob([
    [500 - w * waist, top],
    [500 - w * waist, top],
    [500 + w * waist, top],
    [500 + w * waist, top],
    [500 + w, top + 190],
    [500 + w, foot - 120],
    [500 + w * 0.97, foot - 8],
    [500 + w * 0.97, foot - 8],
    [500 + w * 0.6, foot],
    [500 - w * 0.6, foot],
    [500 - w * 0.97, foot - 8],
    [500 - w * 0.97, foot - 8],
    [500 - w, foot - 120],
    [500 - w, top + 190],
  ])
  const head =
    kind === 'roll'
      ? fill(
          roundRect(500 - w * 0.96, top - 26, w * 1.92, 52, 16),
          k.linear(
            [
              [0, tone(paper, 0.22)],
              [0.5, paper],
              [1, tone(paper, -0.45)],
            ],
            [0, 0, 0, 1],
          ),
        )
      : kind === 'crimp'
        ? fill(`M${n(500 - w * waist)} ${top}V${top - 46}H${n(500 + w * waist)}V${top}Z`, tone(paper, -0.1)) +
          stroke(
            Array.from(
              { length: 5 },
              (_, i) => `M${n(500 - w * waist)} ${top - 40 + i * 9}H${n(500 + w * waist)}`,
            ).join(''),
            tone(paper, -0.6),
            2,
            0.4,
          )
        : fill(
            `M${n(500 - w * waist)} ${top}L${n(500 - w * 0.9)} ${top - 40}H${n(500 + w * 0.9)}L${n(500 + w * waist)} ${top}Z`,
            tone(paper, 0.12),
          ) +
          fill(roundRect(500 - w * 1.06, top - 8, w * 2.12, 24, 8), tone(paper, -0.5)) +
          stroke(`M${n(500 - w * 1.02)} ${top - 2}H${n(500 + w * 1.02)}`, '#ffffff', 2, 0.3)
  const printed = k.pick('printed', [true, false])
  const accent = paper === k.colour ? (luminance(paper) > 0.6 ? '#5b3c28' : '#f2e7d2') : k.colour
  const look = printed
    ? {
        bare: true,
        ink: inkOn(paper),
        accent,
        ornament: k.pick('mark', ['bean', 'hills', 'moon', 'rings'] as const),
        layout: k.pick('layout', [0, 2, 3]),
      }
    : {
        paper: k.pick('paper', ['#f6efe1', '#ffffff', mix(k.colour, '#fbf4e6', 0.82)]),
        accent: paper === k.colour ? tone(paper, luminance(paper) > 0.7 ? -0.5 : 0) : k.colour,
        ornament: k.pick('mark', ['bean', 'hills', 'moon', 'sun'] as const),
      }
  const lw = w * (printed ? 1.7 : 1.36)
  const art = label(k, flatOn(500 - lw / 2, top + 110), lw, printed ? 330 : 250, look)
  const valve = `<circle cx="500" cy="${top + 62}" r="12" fill="${tone(paper, -0.3)}"/><circle cx="499" cy="${top + 60}" r="8" fill="${tone(paper, 0.1)}"/>`
  return (
    footShadow(k, 500, foot - 4, w * 0.96, { tilt: 0.16, reach: 1 }) +
    fill(d, paper) +
    art +
    valve +
    bagLight(k, d, paper, 500 - w, 500 + w, top, foot) +
    head
  )
}
