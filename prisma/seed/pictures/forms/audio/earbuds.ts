import { luminance, mix, tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, roundRect } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { crease } from '../../primitives/soft.ts'

/** Two earbuds in front of, or in, their charging case. */
export function earbuds(k: Kit): string {
  const open = k.pick('case', ['open', 'closed', 'round'] as const)
  const shell = k.colour
  const light = (x0: number, y0: number) =>
    k.linear(
      [
        [0, tone(shell, 0.42)],
        [0.4, tone(shell, 0.08)],
        [1, tone(shell, -0.36)],
      ],
      [x0, y0, 1, 1],
    )
  const bud = (x: number, y: number, side: number, turn: number) => {
    const metal = '#bfc1c1'
    const stem = fill(
      roundRect(-15, 10, 30, 118, 15),
      k.linear([
        [0, tone(shell, 0.4)],
        [0.5, tone(shell, 0.05)],
        [1, tone(shell, -0.4)],
      ]),
    )
    const head = fill(
      blob([
        [-58, -30],
        [-30, -66],
        [30, -66],
        [60, -24],
        [48, 30],
        [0, 52],
        [-46, 30],
      ]),
      k.radial(
        [
          [0, tone(shell, 0.55)],
          [0.5, tone(shell, 0.1)],
          [1, tone(shell, -0.4)],
        ],
        [0.34, 0.28, 0.8],
      ),
    )
    const tip =
      fill(
        ellipse(-62, 2, 27, 36),
        k.linear([
          [0, '#5a5654'],
          [1, '#242221'],
        ]),
      ) + fill(ellipse(-72, 2, 12, 19), '#141312')
    const dot = fill(roundRect(-4, 78, 8, 30, 4), metal)
    return `<g transform="translate(${x} ${y}) scale(${side} 1) rotate(${turn})">${tip}${stem}${head}${dot}${fill(ellipse(8, -40, 20, 9), '#ffffff', 'opacity=".35"')}</g>`
  }
  if (open === 'closed') {
    const d = roundRect(330, 560, 340, 220, 88)
    return (
      footShadow(k, 500, 776, 150, { tilt: 0.16, reach: 1 }) +
      fill(d, light(0, 0)) +
      crease('M332 642H668', shell, 4, 0.5) +
      fill(roundRect(470, 632, 60, 14, 7), tone(shell, -0.4)) +
      `<circle cx="500" cy="706" r="5" fill="#9fd08a"/>` +
      stamp(flatOn(0, 0), k.words[0], 500, 594, 13, luminance(shell) > 0.5 ? tone(shell, -0.7) : '#e9e2d2', {
        max: 120,
        weight: 0.13,
      }) +
      footShadow(k, 276, 784, 24) +
      footShadow(k, 734, 784, 24) +
      bud(250, 660, 1, -14) +
      bud(758, 660, -1, -14)
    )
  }
  const [x, w, r] = open === 'round' ? [330, 340, 120] : [320, 360, 74]
  const lid = roundRect(x + 6, 400, w - 12, 190, r)
  const inside = mix(shell, '#2a2725', 0.72)
  return (
    footShadow(k, 500, 782, 165, { tilt: 0.15, reach: 1 }) +
    fill(
      lid,
      k.linear(
        [
          [0, tone(shell, 0.1)],
          [1, tone(shell, -0.3)],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    fill(
      roundRect(x + 24, 420, w - 48, 150, r * 0.75),
      k.linear(
        [
          [0, tone(inside, -0.2)],
          [1, tone(inside, 0.14)],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    fill(ellipse(500, 618, w * 0.46, 34), inside) +
    bud(424, 566, 1, 6) +
    bud(576, 566, -1, 6) +
    fill(
      `M${x} 640Q500 672 ${x + w} 640V${786 - r}Q${x + w} 786 ${x + w - r} 786H${x + r}Q${x} 786 ${x} ${786 - r}Z`,
      light(0, 0),
    ) +
    crease(`M${x + 4} 642Q500 674 ${x + w - 4} 642`, shell, 3, 0.35) +
    `<circle cx="500" cy="716" r="5" fill="#9fd08a"/>` +
    stamp(flatOn(0, 0), k.words[0], 500, 742, 12, luminance(shell) > 0.5 ? tone(shell, -0.7) : '#e9e2d2', {
      max: 120,
      weight: 0.13,
    })
  )
}
