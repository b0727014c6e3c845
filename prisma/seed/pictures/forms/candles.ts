import { luminance, mix, tone } from '../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, stroke } from '../primitives/curve.ts'
import { type Finish, finishOf, isWood, naturalColour, woods } from '../primitives/finish.ts'
import { glassBody, glassShadow } from '../primitives/glass.ts'
import { pot } from '../primitives/glaze.ts'
import type { Kit } from '../primitives/kit.ts'
import { type LabelLook, wrappedLabel } from '../primitives/label.ts'
import { cap, type Lathe, lathe, meridian, mouth } from '../primitives/lathe.ts'
import { footShadow } from '../primitives/shadow.ts'
import { turnedGrain } from '../primitives/texture.ts'
import { forms } from './form.ts'
import { flame } from './lighting-lantern.ts'

/** Light that shines through wax below a flame. */
function waxGlow(k: Kit, body: Lathe, top: number, depth: number): string {
  const through = 0.25 + 0.75 * luminance(k.colour)
  return fill(body.outline, k.linear([[0, '#ffd98c', 0.62 * through], [0.5, '#ffcf80', 0.25 * through], [1, '#ffcf80', 0]], [0, top, 0, top + depth], true))
}

function pillar(k: Kit, cx: number, r: number, top: number, foot: number, colour: string, style: 'smooth' | 'ribbed' | 'rustic' | 'ball'): string {
  const profile: Point[] = style === 'ball' ? [[r * 0.34, top], [r * 0.8, top + (foot - top) * 0.16], [r, top + (foot - top) * 0.5], [r * 0.8, top + (foot - top) * 0.85], [r * 0.42, foot]] : [[r * 0.97, top], [r, top + 9], [r, foot - 6], [r * 0.98, foot]]
  const body = lathe(k, { profile, cx, tilt: 0.19, colour, finish: 'satin' })
  let marks = ''
  if (style === 'ribbed') {
    let dark = ''
    let light = ''
    for (let degrees = -84; degrees <= 84; degrees += 10) {
      const line = meridian(body, degrees, top + 8, foot)
      dark += lines(line, false)
      light += lines(line.map(([x, y]) => [x + 4, y]), false)
    }
    marks = stroke(dark, tone(colour, -0.8), 4, 0.26) + stroke(light, '#fffaf0', 3, 0.3)
  }
  if (style === 'rustic') {
    let d = ''
    for (let i = 0; i < 46; i++) {
      const y = k.random.between(top + 20, foot - 10)
      const [[x, py] = [cx, y]] = meridian(body, k.random.between(-80, 80), y, y + 1)
      d += `M${n(x)} ${n(py)}q${n(k.random.between(4, 14))} ${n(k.random.between(-6, 6))} ${n(k.random.between(14, 34))} ${n(k.random.between(-4, 4))}`
    }
    marks = `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${stroke(d, '#fffaf0', 4, 0.22)}</g>`
  }
  const well = style === 'ball' ? '' : fill(ellipse(cx, top, r * 0.84, r * 0.84 * 0.19), k.linear([[0, tone(colour, -0.25)], [1, mix(tone(colour, 0.2), '#ffe2a6', 0.5 * luminance(colour))]]))
  return footShadow(k, cx, foot, style === 'ball' ? r * 0.6 : r, { reach: 1.2 }) + body.svg + marks + waxGlow(k, body, top, Math.min(190, foot - top)) + (style === 'ball' ? '' : cap(k, body, mix(colour, '#ffe9bd', 0.35 * luminance(colour)), 0.12)) + well + flame(k, cx, top + (style === 'ball' ? 2 : 4), 1.1)
}

function pillarCandle(k: Kit): string {
  const style = k.pick('pillar', ['smooth', 'ribbed', 'rustic', 'ball'] as const)
  const group = k.count ?? k.pick('group', [1, 1, 3])
  const [r, top] = k.pick('shape', [[112, 420], [128, 500], [96, 380]] as const)
  if (group === 1) return style === 'ball' ? pillar(k, 500, 165, 470, 792, k.colour, style) : pillar(k, 500, r, top, 792, k.colour, style)
  const kind = style === 'ball' ? 'smooth' : style
  return pillar(k, 590, r * 0.8, top - 60, 770, tone(k.colour, 0.08), kind) + pillar(k, 410, r * 0.84, top + 80, 788, k.colour, kind) + (group > 2 ? pillar(k, 560, r * 0.72, top + 210, 808, tone(k.colour, 0.16), kind) : '')
}

const paperLook = (k: Kit): LabelLook => ({ paper: k.pick('paper', ['#f6efe2', '#efe6d5', '#2f2b28']), accent: luminance(k.colour) > 0.72 ? tone(k.colour, -0.4) : k.colour, ornament: k.pick('mark', ['sprig', 'moon', 'waves', 'sun', 'flower', 'hills'] as const), layout: k.pick('layout', [0, 2, 3, 4]) })

function jarCandle(k: Kit): string {
  const kind = k.pick('jar', ['glass', 'amber', 'ceramic', 'tin'] as const)
  const [r, h] = k.pick('size', [[145, 270], [160, 240], [130, 320]] as const)
  const top = 790 - h
  const profile: Point[] = k.pick('wall', [[[r, top], [r, 780], [r * 0.94, 790]], [[r * 0.9, top], [r, top + h * 0.5], [r * 0.84, 790]], [[r, top], [r * 0.88, 790]]])
  const wax = mix(k.colour, '#f6ecd8', luminance(k.colour) > 0.55 ? 0.35 : 0.72)
  const lidOff = k.pick('lid', [true, false])
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'beech', 'walnut']))
  const lid = lidOff ? lidLeaning(k, r, wood) : ''
  const aside = (drawing: string) => (lidOff ? `<g transform="translate(-62 0)">${drawing}</g>` : drawing)
  if (kind === 'ceramic' || kind === 'tin') {
    const body = kind === 'ceramic' ? pot(k, profile, { tilt: 0.19 }) : lathe(k, { profile: [[r, top], [r, 784], [r - 4, 790]], tilt: 0.19, colour: k.pick('tin', ['#c4a05a', '#c3c5c5', '#35322f']), finish: 'brushed' })
    const label = kind === 'tin' ? wrappedLabel(k, body, top + h * 0.24, r * 1.25, h * 0.55, paperLook(k)) : ''
    return aside(footShadow(k, 500, 790, r * 0.9, { reach: 1.2 }) + lid + body.svg + label + mouth(k, body, { lip: kind === 'tin' ? '#d8d2c4' : k.colour, inside: kind === 'tin' ? '#b9b2a2' : k.colour, thickness: 7, content: mix(wax, '#ffe2a8', 0.35), level: 0.3 }) + flame(k, 500, top + 12, 1.05))
  }
  const tint = kind === 'amber' ? k.pick('dark', ['#7a4316', '#2f3a33', '#3a3532']) : '#eef0ec'
  const body = glassBody({ ...k, colour: tint }, { profile, tilt: 0.19, base: 20, wall: 8, content: { colour: kind === 'amber' ? mix(wax, tint, 0.55) : wax, from: top + h * 0.2, cloudy: true } })
  const glow = `<circle cx="500" cy="${n(top + h * 0.24)}" r="${n(r * 1.15)}" fill="${k.radial([[0, '#ffdf9a', 0.75], [0.4, '#ffd687', 0.32], [1, '#ffd687', 0]])}"/>`
  return aside(glassShadow(k, 500, 790, r * 0.95) + lid + flameBehind(k, body, top + h * 0.22) + body.svg + `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${glow}</g>` + wrappedLabel(k, body, top + h * 0.36, r * k.pick('label', [1.1, 1.4]), h * 0.48, paperLook(k)) + flame(k, 500, top + h * 0.21, 0.95))
}

const flameBehind = (k: Kit, body: Lathe, y: number) => `<circle cx="${body.cx}" cy="${n(y - 30)}" r="260" fill="${k.radial([[0, '#ffe9b8', 0.6], [1, '#ffe9b8', 0]])}"/>`

function lidLeaning(k: Kit, r: number, colour: string): string {
  const [cx, cy] = [500 + r + 84, 742]
  const disc = ellipse(cx, cy, r * 0.5, r * 0.8)
  return `${footShadow(k, cx + 10, 800, r * 0.4, { reach: 0.8, strength: 0.8 })}<g transform="rotate(16 ${n(cx)} ${cy}) translate(0 -44)"><g transform="translate(13 2)">${fill(disc, tone(colour, -0.5))}</g>${fill(disc, k.linear([[0, tone(colour, 0.28)], [1, tone(colour, -0.1)]], [0, 0, 1, 1]))}${stroke([0.2, 0.4, 0.6, 0.8].map((s) => `M${n(cx - r * 0.5 * Math.sin(Math.PI * s))} ${n(cy - r * 0.8 + r * 1.6 * s)}q${n(r * 0.5 * Math.sin(Math.PI * s))} -12 ${n(r * Math.sin(Math.PI * s))} 0`).join(''), tone(colour, -0.6), 2.5, 0.28)}</g>`
}

function taper(k: Kit, cx: number, top: number, foot: number, colour: string, style: 'plain' | 'twist' | 'dipped', lit: boolean): string {
  const body = lathe(k, { profile: [[9, top], [14, top + 10], [20, foot]], cx, tilt: 0.2, colour, finish: 'satin', grounded: false })
  let twist = ''
  if (style === 'twist') for (let y = top + 10; y < foot - 4; y += 28) twist += `M${n(cx - 17)} ${n(y + 20)}Q${n(cx)} ${n(y + 18)} ${n(cx + 17)} ${n(y - 6)}`
  const dip = style === 'dipped' ? lathe(k, { profile: [[17, top + (foot - top) * 0.55], [20, foot]], cx, tilt: 0.2, colour: tone(colour, -0.45), finish: 'satin', grounded: false }).svg : ''
  const tip = fill(ellipse(cx, top, 9, 2.4), tone(colour, 0.25))
  return body.svg + tip + dip + stroke(twist, tone(colour, -0.8), 4, 0.3) + `<g transform="translate(-2 -4)">${stroke(twist, '#fffaf0', 3, 0.4)}</g>` + (lit ? waxGlow(k, body, top, 100) + flame(k, cx, top + 4, 0.9) : stroke(`M${cx} ${top}q1 -9 4 -17`, '#efe6d4', 3.6))
}

function taperCandles(k: Kit): string {
  const style = k.pick('taper', ['plain', 'twist', 'dipped'] as const)
  const amount = Math.min(6, k.count ?? k.pick('tapers', [2, 3, 4]))
  const shades = k.pick('shades', [0, 0.22])
  const metal = k.pick('holder', ['#c29a4b', '#3a3735', naturalColour('oak'), '#e9e1d3'])
  let svg = ''
  for (let i = 0; i < amount; i++) {
    const cx = 500 + (i - (amount - 1) / 2) * (amount > 4 ? 96 : 128)
    const foot = 735 - (i % 2 ? 26 : 0)
    const colour = tone(k.colour, shades * (i - (amount - 1) / 2))
    const base = lathe(k, { profile: [[26, foot - 26], [28, foot - 18], [22, foot + 6], [26, foot + 22], [56, foot + 34], [58, foot + 44]], cx, tilt: 0.2, colour: metal, finish: metal === '#c29a4b' ? 'metal' : 'satin' })
    svg += footShadow(k, cx, foot + 44, 58, { reach: 1.1 }) + base.svg + cap(k, base, metal, -0.3) + taper(k, cx, foot - 440 + (i % 2) * 40, foot - 20, colour, style, i !== 1)
  }
  return svg
}

function diffuser(k: Kit): string {
  const kind = k.pick('bottle', ['glass', 'dark', 'ceramic'] as const)
  const profile: Point[] = k.pick('shape', [
    [[30, 500], [32, 560], [32, 560], [110, 590], [122, 620], [122, 780], [114, 792]],
    [[28, 490], [30, 550], [60, 590], [132, 700], [124, 770], [96, 792]],
    [[44, 520], [48, 556], [48, 556], [104, 566], [110, 580], [110, 784], [104, 792]],
  ])
  const top = profile[0]?.[1] ?? 500
  const liquid = mix(k.colour, '#f4e3bd', 0.6)
  const body = kind === 'ceramic' ? pot(k, profile, { tilt: 0.18, glaze: k.pick('g', ['plain', 'speckled', 'fluted'] as const) }) : glassBody({ ...k, colour: kind === 'dark' ? k.pick('dark', ['#6a3c16', '#2d3a38']) : '#e9eee9' }, { profile, tilt: 0.18, base: 22, wall: 8, open: false, content: { colour: kind === 'dark' ? '#4d2a10' : liquid, from: 668 } })
  const collar = lathe(k, { profile: [[(profile[0]?.[0] ?? 30) + 4, top - 16], [(profile[0]?.[0] ?? 30) + 8, top - 10], [(profile[0]?.[0] ?? 30) + 8, top + 26]], tilt: 0.18, colour: k.pick('collar', ['#c6a052', '#2f2c2a', naturalColour('beech')]), finish: 'metal', grounded: false })
  const reed = k.pick('reed', ['#cba673', '#3a332d', '#b98d5a'])
  const reeds = k.pick('reeds', [[-22, -12, -4, 6, 15, 24], [-16, -6, 5, 14], [-26, -15, -6, 3, 11, 20, 28]]).map((degrees, i) => {
    const a = (degrees * Math.PI) / 180
    const length = 300 - (i % 3) * 26
    return stroke(`M500 ${top - 4}L${n(500 + Math.sin(a) * length)} ${n(top - Math.cos(a) * length)}`, tone(reed, i % 2 ? -0.2 : 0.1), 8) + stroke(`M498 ${top - 4}L${n(498 + Math.sin(a) * length)} ${n(top - Math.cos(a) * length)}`, tone(reed, 0.5), 2, 0.6)
  }).join('')
  const w = (profile.at(-2)?.[0] ?? 110) * 1.15
  const label = wrappedLabel(k, body, 630, w, 120, paperLook(k))
  return (kind === 'glass' ? glassShadow(k, 500, 792, 118) : footShadow(k, 500, 792, 112, { reach: 1.2 })) + reeds + body.svg + (kind === 'ceramic' && k.pick('bare', [true, false]) ? '' : label) + collar.svg + fill(ellipse(500, top - 16, (profile[0]?.[0] ?? 30) + 2, 6), '#3a332d', 'opacity=".7"')
}

function smoke(x: number, y: number): string {
  const wisp = `M${x} ${y}C${x + 30} ${y - 60} ${x - 34} ${y - 110} ${x + 4} ${y - 170}C${x + 44} ${y - 226} ${x - 20} ${y - 280} ${x + 24} ${y - 340}`
  return [22, 13, 6].map((w, i) => stroke(wisp, '#ffffff', w, 0.13 + i * 0.09)).join('')
}

function incense(k: Kit): string {
  const kind = k.pick('holder', ['dish', 'boat', 'block', 'cones'] as const)
  const stick = (x0: number, y0: number, x1: number, y1: number) => stroke(`M${x0} ${y0}L${x1} ${y1}`, '#5a4232', 7) + stroke(`M${x0 - 1} ${y0 - 1}L${x1 - 1} ${y1 - 1}`, '#8a6a50', 3) + `<circle cx="${x1}" cy="${y1}" r="5" fill="#f08a3c"/>` + smoke(x1, y1 - 6)
  const pack = (x: number) => {
    const body = lathe(k, { profile: [[44, 470], [44, 794]], cx: x, tilt: 0.2, colour: k.colour, finish: 'matte' })
    const lid = lathe(k, { profile: [[47, 460], [47, 540]], cx: x, tilt: 0.2, colour: k.pick('lid', [tone(k.colour, -0.4), '#efe6d4', '#c6a052']), finish: 'satin', grounded: false })
    return footShadow(k, x, 794, 44, { reach: 1.2 }) + body.svg + wrappedLabel(k, body, 580, 72, 160, paperLook(k)) + lid.svg + cap(k, lid, k.colour, 0.1)
  }
  if (kind === 'cones') {
    const dish = pot(k, [[170, 742], [168, 756], [110, 792]], { tilt: 0.26, colour: mix(k.colour, '#efe6d4', 0.25) })
    const cone = (x: number, y: number, lit: boolean) => lathe(k, { profile: [[4, y - 92], [34, y]], cx: x, tilt: 0.22, colour: '#6a4c38', finish: 'matte' }).svg + (lit ? `<circle cx="${x}" cy="${y - 93}" r="5" fill="#f08a3c"/>${smoke(x, y - 98)}` : '')
    return footShadow(k, 480, 792, 120, { reach: 1.2 }) + `<g transform="translate(-20 0)">${dish.svg}${mouth(k, dish, { lip: k.colour, inside: mix(k.colour, '#efe6d4', 0.25), thickness: 9 })}</g>` + cone(430, 762, true) + cone(530, 768, false) + pack(760)
  }
  const wood = isWood(k.material) ? naturalColour(k.material) : k.pick('boatwood', [naturalColour('walnut'), naturalColour('oak')])
  if (kind === 'boat') {
    const d = `M180 760Q470 806 780 742Q800 752 790 764Q480 840 190 782Q172 772 180 760Z`
    return footShadow(k, 480, 800, 270, { tilt: 0.07, reach: 0.5 }) + fill(d, k.linear([[0, tone(wood, 0.25)], [0.5, wood], [1, tone(wood, -0.4)]], [0, 0, 0.2, 1])) + fill('M190 762Q470 802 776 748Q480 826 190 762Z', tone(wood, -0.45)) + stick(730, 752, 300, 560) + `<g transform="translate(90 0)">${pack(740)}</g>`
  }
  if (kind === 'block') {
    const body = lathe(k, { profile: [[88, 740], [92, 746], [92, 790]], cx: 420, tilt: 0.22, colour: naturalColour(k.pick('stone', ['brass', 'marble', 'concrete'])), finish: k.pick('stone', ['metal', 'satin', 'matte'] as const) as Finish })
    return footShadow(k, 420, 790, 92, { reach: 1.3 }) + body.svg + cap(k, body, naturalColour(k.pick('stone', ['brass', 'marble', 'concrete']))) + stick(420, 740, 500, 430) + pack(700)
  }
  const dish = pot(k, [[190, 744], [186, 760], [150, 790]], { cx: 440, tilt: 0.26 })
  return footShadow(k, 440, 790, 160, { reach: 1.1 }) + dish.svg + mouth(k, dish, { lip: k.colour, inside: k.colour, thickness: 9 }) + fill(ellipse(440, 762, 20, 7), tone(k.colour, 0.3)) + stick(440, 760, 540, 440) + pack(760)
}

function candleHolder(k: Kit): string {
  const wooden = isWood(k.material)
  const colour = wooden ? naturalColour(k.material) : k.colour
  const finish: Finish = wooden ? 'wood' : finishOf(k.material || 'brass')
  const kind = k.pick('holder', ['tall', 'chamber', 'trio', 'disc'] as const)
  const wax = k.pick('wax', ['#f3e9d4', '#b5654a', '#7f9a8b', '#e6d3b2'])
  const stand = (cx: number, top: number, foot: number) => {
    const h = foot - top
    const shape = k.pick('turned', [
      [[30, 0], [34, 0.06], [24, 0.1], [16, 0.2], [30, 0.3], [16, 0.42], [20, 0.72], [60, 0.92], [74, 1]],
      [[28, 0], [30, 0.14], [12, 0.2], [12, 0.84], [12, 0.84], [70, 0.92], [74, 1]],
      [[30, 0], [46, 0.2], [30, 0.4], [46, 0.6], [30, 0.8], [62, 0.96], [64, 1]],
    ] as Point[][])
    const body = lathe(k, { profile: shape.map(([r, y]): Point => [r, top + y * h]), cx, tilt: 0.2, colour, finish })
    return footShadow(k, cx, foot, 70, { reach: 1.3 }) + body.svg + (wooden ? turnedGrain(k, body, colour, top, foot, 10) : '') + cap(k, body, colour, -0.3) + taper(k, cx, top - 300, top + 4, wax, k.pick('taper', ['plain', 'twist'] as const), true)
  }
  if (kind === 'tall') return stand(500, 560, 796)
  if (kind === 'trio') return stand(620, 480, 776) + stand(390, 600, 788) + stand(520, 680, 806)
  const plate = lathe(k, { profile: [[165, 764], [170, 768], [150, 790]], cx: 480, tilt: 0.22, colour, finish })
  const cup = lathe(k, { profile: [[38, 700], [42, 706], [34, 756], [44, 772]], cx: 480, tilt: 0.22, colour, finish, grounded: false })
  const ring = kind === 'chamber' ? stroke(ellipse(668, 744, 40, 34), tone(colour, -0.5), 19) + stroke(ellipse(666, 741, 40, 34), tone(colour, 0.3), 8) : ''
  const dish = fill(ellipse(480, 764, 150, 32), k.linear([[0, tone(colour, -0.3)], [1, tone(colour, 0.25)]]))
  return footShadow(k, 480, 790, 155, { reach: 1.2 }) + ring + plate.svg + cap(k, plate, colour) + dish + cup.svg + cap(k, cup, colour, -0.35) + taper(k, 480, 400, 704, wax, k.pick('taper', ['plain', 'twist'] as const), true)
}

/** Candles, burning, and things that scent a room. */
export const candles = forms({
  'pillar-candle': { set: 'own', fit: [1.3, 10], focus: [490, 460, 1.9], draw: pillarCandle },
  'jar-candle': { fit: [1.36, 20], focus: [490, 600, 2], draw: jarCandle },
  'taper-candles': { set: 'own', fit: [1.22, -10], focus: [500, 420, 1.9], draw: taperCandles },
  diffuser: { fit: [1.35, -10], focus: [500, 600, 2], draw: diffuser },
  incense: { fit: [1.06, 20], focus: [480, 660, 1.9], draw: incense },
  'candle-holder': { fit: [1.12, -10], focus: [490, 600, 1.9], draw: candleHolder },
})
