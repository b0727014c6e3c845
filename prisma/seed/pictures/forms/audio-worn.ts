import { luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, n, roundRect, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { flatOn, stamp } from '../primitives/label.ts'
import { footShadow } from '../primitives/shadow.ts'
import { crease, softBody } from '../primitives/soft.ts'
import { turnedGrain } from '../primitives/texture.ts'
import { cap, lathe } from '../primitives/lathe.ts'
import { tube } from '../primitives/tube.ts'

/** Headphones on a stand or on the table, turned a little to the right. */
export function headphones(k: Kit): string {
  const style = k.pick('style', ['over', 'studio', 'slim'] as const)
  const metal = k.accent ?? k.pick('metal', ['#c4c6c6', '#2d2b29', '#c29a4b'])
  const pad = k.pick('pad', ['#2d2a28', tone(k.colour, -0.45), '#7a4f33'])
  const wood = k.made(woods)
  const shellColour = wood && style !== 'slim' ? naturalColour(wood) : k.colour
  const bandColour = k.pick('band', [k.colour, pad, metal])
  const arc = 'M318 560C300 210 700 210 682 560'
  const band = style === 'slim' ? tube(arc, 15, metal, 'metal') : tube(arc, 34, bandColour, bandColour === metal ? 'brushed' : 'satin')
  const cushion = style === 'slim' ? '' : softBody(k, blob([[392, 336], [440, 300], [500, 288], [560, 300], [608, 336], [596, 362], [550, 332], [500, 322], [450, 332], [404, 362]]), [390, 286, 220, 80], pad, { cloth: 'leather', plump: 0.3 })
  const cup = (side: number) => {
    const cx = 500 + side * 186
    const tilt = side * -7
    const [rw, rh] = style === 'slim' ? [42, 84] : style === 'studio' ? [62, 118] : [56, 108]
    const yoke = style === 'slim' ? tube(`M${cx} 520V600`, 12, metal, 'metal') : stroke(`M${cx - rw * 0.5} 540Q${cx} 500 ${cx + rw * 0.5} 540`, tone(metal, -0.4), 12) + tube(`M${cx} 500V540`, 16, metal, 'metal')
    const inner = softBody(k, roundRect(cx - side * rw * 0.1 - (side > 0 ? rw * 1.05 : 0), 640 - rh, rw * 1.05, rh * 2, rw * 0.5), [cx - rw * 1.3, 640 - rh, rw * 2.6, rh * 2], pad, { cloth: 'leather', plump: 0.4 })
    const shell = roundRect(cx + (side > 0 ? -rw * 0.2 : -rw * 0.8), 640 - rh * 0.92, rw, rh * 1.84, rw * 0.46)
    const light = k.linear([[0, tone(shellColour, 0.38)], [0.35, tone(shellColour, 0.1)], [0.75, tone(shellColour, -0.28)], [1, tone(shellColour, -0.52)]])
    const seam = stroke(`M${n(cx + (side > 0 ? -rw * 0.12 : rw * 0.12))} ${n(640 - rh * 0.8)}V${n(640 + rh * 0.8)}`, tone(shellColour, -0.8), 3, 0.5)
    const face = stroke(`M${n(cx + (side > 0 ? rw * 0.5 : -rw * 0.52))} ${n(640 - rh * 0.5)}V${n(640 + rh * 0.5)}`, metal, 7, 0.85)
    return `<g transform="rotate(${tilt} ${cx} 640)">${yoke}${inner}${fill(shell, light)}${seam}${face}</g>`
  }
  const cable = k.pick('cable', [true, false]) ? stroke('M314 740C300 800 340 812 420 800C520 786 560 816 660 800C740 788 800 800 860 830', '#2d2a28', 7) : ''
  const stand = k.pick('stand', [true, false])
  const ground = style === 'slim' ? 726 : style === 'studio' ? 758 : 748
  if (!stand) return footShadow(k, 332, ground, 56, { tilt: 0.16, reach: 1 }) + footShadow(k, 668, ground, 56, { tilt: 0.16, reach: 1 }) + `<g transform="translate(0 6)">${cable}${band}${cushion}${cup(-1)}${cup(1)}</g>`
  const timber = naturalColour(k.pick('standwood', ['oak', 'walnut']))
  const base = lathe(k, { profile: [[112, 786], [118, 790], [118, 806]], tilt: 0.2, colour: timber, finish: 'wood' })
  const post = lathe(k, { profile: [[22, 330], [18, 380], [18, 790]], tilt: 0.2, colour: timber, finish: 'wood', grounded: false })
  return footShadow(k, 500, 806, 118, { reach: 1.1 }) + base.svg + cap(k, base, timber) + post.svg + turnedGrain(k, post, timber, 330, 790, 5) + cup(-1) + cup(1) + band + cushion
}

/** Two earbuds in front of, or in, their charging case. */
export function earbuds(k: Kit): string {
  const open = k.pick('case', ['open', 'closed', 'round'] as const)
  const shell = k.colour
  const light = (x0: number, y0: number) => k.linear([[0, tone(shell, 0.42)], [0.4, tone(shell, 0.08)], [1, tone(shell, -0.36)]], [x0, y0, 1, 1])
  const bud = (x: number, y: number, side: number, turn: number) => {
    const metal = '#bfc1c1'
    const stem = fill(roundRect(-15, 10, 30, 118, 15), k.linear([[0, tone(shell, 0.4)], [0.5, tone(shell, 0.05)], [1, tone(shell, -0.4)]]))
    const head = fill(blob([[-58, -30], [-30, -66], [30, -66], [60, -24], [48, 30], [0, 52], [-46, 30]]), k.radial([[0, tone(shell, 0.55)], [0.5, tone(shell, 0.1)], [1, tone(shell, -0.4)]], [0.34, 0.28, 0.8]))
    const tip = fill(ellipse(-62, 2, 27, 36), k.linear([[0, '#5a5654'], [1, '#242221']])) + fill(ellipse(-72, 2, 12, 19), '#141312')
    const dot = fill(roundRect(-4, 78, 8, 30, 4), metal)
    return `<g transform="translate(${x} ${y}) scale(${side} 1) rotate(${turn})">${tip}${stem}${head}${dot}${fill(ellipse(8, -40, 20, 9), '#ffffff', 'opacity=".35"')}</g>`
  }
  if (open === 'closed') {
    const d = roundRect(330, 560, 340, 220, 88)
    return footShadow(k, 500, 776, 150, { tilt: 0.16, reach: 1 }) + fill(d, light(0, 0)) + crease('M332 642H668', shell, 4, 0.5) + fill(roundRect(470, 632, 60, 14, 7), tone(shell, -0.4)) + `<circle cx="500" cy="706" r="5" fill="#9fd08a"/>` + stamp(flatOn(0, 0), k.words[0], 500, 594, 13, luminance(shell) > 0.5 ? tone(shell, -0.7) : '#e9e2d2', { max: 120, weight: 0.13 }) + footShadow(k, 276, 784, 24) + footShadow(k, 734, 784, 24) + bud(250, 660, 1, -14) + bud(758, 660, -1, -14)
  }
  const [x, w, r] = open === 'round' ? [330, 340, 120] : [320, 360, 74]
  const lid = roundRect(x + 6, 400, w - 12, 190, r)
  const inside = mix(shell, '#2a2725', 0.72)
  return (
    footShadow(k, 500, 782, 165, { tilt: 0.15, reach: 1 }) + fill(lid, k.linear([[0, tone(shell, 0.1)], [1, tone(shell, -0.3)]], [0, 0, 0, 1])) + fill(roundRect(x + 24, 420, w - 48, 150, r * 0.75), k.linear([[0, tone(inside, -0.2)], [1, tone(inside, 0.14)]], [0, 0, 0, 1])) +
    fill(ellipse(500, 618, w * 0.46, 34), inside) + bud(424, 566, 1, 6) + bud(576, 566, -1, 6) + fill(`M${x} 640Q500 672 ${x + w} 640V${786 - r}Q${x + w} 786 ${x + w - r} 786H${x + r}Q${x} 786 ${x} ${786 - r}Z`, light(0, 0)) + crease(`M${x + 4} 642Q500 674 ${x + w - 4} 642`, shell, 3, 0.35) + `<circle cx="500" cy="716" r="5" fill="#9fd08a"/>` + stamp(flatOn(0, 0), k.words[0], 500, 742, 12, luminance(shell) > 0.5 ? tone(shell, -0.7) : '#e9e2d2', { max: 120, weight: 0.13 })
  )
}
