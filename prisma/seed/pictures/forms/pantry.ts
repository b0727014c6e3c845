import { inkOn, luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, n, type Point, stroke } from '../primitives/curve.ts'
import { naturalColour } from '../primitives/finish.ts'
import { glassBody, glassShadow } from '../primitives/glass.ts'
import type { Kit } from '../primitives/kit.ts'
import { type LabelLook, wrappedLabel } from '../primitives/label.ts'
import { cap, type Lathe, lathe, ringPath } from '../primitives/lathe.ts'
import type { OrnamentKey } from '../primitives/ornament.ts'
import { footShadow } from '../primitives/shadow.ts'
import { turnedGrain, turnedRings } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'
import { chocolateBar, coffeeBag, pastaBag } from './pantry-packs.ts'

const papers = ['#f4ecdc', '#efe3cb', '#fbf6ec']

function paperLook(k: Kit, ornaments: OrnamentKey[], more: LabelLook = {}): LabelLook {
  return { paper: k.pick('paper', [...papers, mix(k.colour, '#fbf4e6', 0.78)]), accent: luminance(k.colour) > 0.72 ? tone(k.colour, -0.45) : k.colour, ornament: k.pick('mark', ornaments), ...more }
}

function screwLid(k: Kit, r: number, top: number, height: number, colour: string, gold = false): string {
  const lid = lathe(k, { profile: [[r * 0.96, top - height], [r, top - height + 6], [r, top - height + 6], [r, top]], tilt: 0.18, colour, finish: gold ? 'brushed' : 'satin', grounded: false })
  return lid.svg + turnedRings(k, lid, top - height * 0.3, top, height * 0.14, tone(colour, -0.7), 0.3, 2) + cap(k, lid, colour, 0.1) + stroke(ellipse(500, top - height, r * 0.84, r * 0.84 * 0.18), tone(colour, -0.4), 2, 0.35)
}

/** A cloth over the lid, tied with string. */
function clothTop(k: Kit, r: number, top: number): string {
  const cloth = k.pick('cloth', ['#e9dfcb', '#c9d0c2', '#d9b7a2'])
  const skirt: Point[] = []
  for (let i = 0; i <= 14; i++) skirt.push([500 - r * 1.34 + (r * 2.68 * i) / 14, top + 44 + (i % 2 ? 16 : -4) + Math.sin((i / 14) * Math.PI) * 26])
  const d = blob([[500 - r * 1.02, top - 44], [500 - r * 0.4, top - 62], [500 + r * 0.4, top - 62], [500 + r * 1.02, top - 44], [500 + r * 1.06, top - 8], ...[...skirt].reverse(), [500 - r * 1.06, top - 8]])
  const folds = skirt.map(([x, y]) => `M${n(500 + (x - 500) * 0.8)} ${n(top + 2)}L${n(x)} ${n(y - 8)}`).join('')
  return fill(d, k.linear([[0, tone(cloth, -0.1)], [0.3, tone(cloth, 0.2)], [0.7, cloth], [1, tone(cloth, -0.4)]])) + stroke(folds, tone(cloth, -0.7), 3, 0.22) + tube(`M${n(500 - r * 1.05)} ${n(top - 4)}Q500 ${n(top + 40)} ${n(500 + r * 1.05)} ${n(top - 4)}`, 8, '#b48a55')
}

function jar(k: Kit, shape: Point[], options: { fill: string; from: number; glassy?: boolean }): Lathe {
  return glassBody({ ...k, colour: '#e9eeea' }, { profile: shape, tilt: 0.18, base: 16, wall: 9, open: false, content: { colour: options.fill, from: options.from, cloudy: !options.glassy } })
}

function jamJar(k: Kit): string {
  const shape: Point[] = k.pick('jar', [
    [[126, 400], [128, 420], [158, 462], [160, 520], [160, 770], [146, 792]],
    [[118, 430], [120, 446], [170, 500], [186, 600], [170, 740], [140, 792]],
    [[140, 350], [142, 372], [150, 400], [150, 400], [150, 760], [138, 792]],
  ])
  const top = shape[0]?.[1] ?? 400
  const body = jar(k, shape, { fill: k.colour, from: top + 52 })
  const seeds = k.pick('seeds', [true, false])
  let dots = ''
  if (seeds) for (let i = 0; i < 70; i++) dots += ellipse(500 + k.random.between(-140, 140), k.random.between(top + 80, 780), 3, 2.4)
  const w = k.pick('label', [210, 240, 180])
  const lid = k.pick('lid', ['plain', 'gold', 'cloth', 'white'] as const)
  const lidColour = lid === 'gold' ? '#c8a553' : lid === 'white' ? '#f1ece1' : k.pick('lidcolour', ['#39342f', tone(k.colour, -0.3), '#8f9a86'])
  const r = (shape[0]?.[0] ?? 120) + 6
  return (
    footShadow(k, 500, 792, 145, { reach: 1.2 }) + body.svg + `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${fill(dots, tone(k.colour, -0.7), 'opacity=".4"')}</g>` +
    wrappedLabel(k, body, top + 130, w, Math.min(200, 792 - top - 180), paperLook(k, ['fruit', 'sprig', 'flower', 'sun'])) + (lid === 'cloth' ? screwLid(k, r, top + 14, 50, '#c8a553', true) + clothTop(k, r, top) : screwLid(k, r, top + 14, 58, lidColour, lid === 'gold'))
  )
}

function oilBottle(k: Kit): string {
  const shape: Point[] = k.pick('bottle', [
    [[30, 230], [32, 250], [34, 400], [60, 440], [112, 486], [118, 540], [118, 780], [108, 796]],
    [[34, 250], [34, 300], [52, 400], [96, 540], [128, 700], [124, 782], [112, 796]],
    [[40, 300], [42, 350], [42, 350], [108, 376], [126, 410], [126, 780], [116, 796]],
    [[26, 200], [28, 360], [46, 420], [92, 470], [92, 784], [84, 796]],
  ])
  const top = shape[0]?.[1] ?? 250
  const dark = k.pick('glass', ['clear', 'green', 'clear', 'black'] as const)
  const tint = dark === 'green' ? '#3d4a2a' : dark === 'black' ? '#25221f' : '#e6ece2'
  const body =
    dark === 'clear'
      ? glassBody({ ...k, colour: tint }, { profile: shape, tilt: 0.16, base: 24, wall: 8, open: false, content: { colour: k.colour, from: top + (796 - top) * 0.3 } })
      : glossBottle(k, shape, tint)
  const r = shape[0]?.[0] ?? 34
  const topper = k.pick('top', ['cork', 'cap', 'wax', 'spout'] as const)
  const capColour = topper === 'cork' ? '#c59a69' : topper === 'wax' ? tone(k.colour, -0.25) : k.pick('cap', ['#2c2a27', '#c3a257', '#8f2f25'])
  const stopper = lathe(k, { profile: topper === 'cork' ? [[r * 0.86, top - 42], [r * 0.8, top + 6]] : topper === 'wax' ? [[r * 1.02, top - 14], [r * 1.2, top], [r * 1.16, top + 92]] : topper === 'spout' ? [[8, top - 66], [11, top - 36], [r * 1.1, top - 16], [r * 1.12, top + 28]] : [[r * 1.12, top - 32], [r * 1.16, top + 34]], tilt: 0.16, colour: capColour, finish: topper === 'spout' ? 'metal' : topper === 'cap' ? 'satin' : 'matte', grounded: false })
  const bodyTop = k.pick('labelAt', [0.5, 0.56, 0.62])
  const y = top + (796 - top) * bodyTop
  const rr = Math.min(...[0, 100].map((d) => body.points.reduce((best, [pr, py]) => (Math.abs(py - y - d) < 14 ? pr : best), 110)))
  return (dark === 'clear' ? glassShadow(k, 500, 796, 110, k.colour) : footShadow(k, 500, 796, 112, { reach: 1.3 })) + body.svg + wrappedLabel(k, body, y, rr * k.pick('labelW', [1.5, 1.75, 2.1]), Math.min(210, 780 - y - 14), paperLook(k, ['sprig', 'hills', 'sun', 'fruit'])) + stopper.svg + cap(k, stopper, capColour, 0.08)
}

function glossBottle(k: Kit, shape: Point[], colour: string): Lathe {
  const body = lathe(k, { profile: shape, tilt: 0.16, colour, finish: 'gloss' })
  const light = (degrees: number, width: number, opacity: number) => {
    const at = (d: number) => body.points.filter(([, y]) => y > (shape[0]?.[1] ?? 0) + 60 && y < 760).map(([r, y]): Point => [500 + r * Math.sin((d * Math.PI) / 180), y + r * 0.16 * Math.cos((d * Math.PI) / 180)])
    return fill(`M${[...at(degrees), ...at(degrees + width).reverse()].map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, '#ffffff', `opacity="${opacity}"`)
  }
  return { ...body, svg: body.svg + light(-62, 7, 0.4) + light(-52, 3, 0.22) + light(66, 4, 0.16) }
}

function tin(k: Kit, radius: number, top: number, options: { lid: number; ornaments: OrnamentKey[] }): string {
  const metal = k.pick('bare', [true, false, false]) ? '#c9c8c3' : k.colour
  const body = lathe(k, { profile: [[radius, top], [radius, top], [radius, 788], [radius - 4, 794]], tilt: 0.19, colour: metal, finish: metal === k.colour ? 'satin' : 'brushed' })
  const lidColour = k.pick('lid', [metal, '#c9c8c3', '#2f2c29', naturalColour('brass')])
  const lid = lathe(k, { profile: [[radius + 1, top - 8], [radius + 5, top], [radius + 5, top], [radius + 5, top + options.lid]], tilt: 0.19, colour: lidColour, finish: lidColour === k.colour ? 'satin' : 'brushed', grounded: false })
  const height = 788 - top - options.lid
  const full = k.pick('wrap', [false, true])
  const look = paperLook(k, options.ornaments)
  const y = top + options.lid + height * (full ? 0.04 : 0.16)
  const art = metal === k.colour && !full && k.pick('printed', [true, false]) ? wrappedLabel(k, body, y, radius * 1.7, height * 0.72, { ...look, bare: true, layout: k.pick('bareLayout', [0, 2]), ink: inkOn(k.colour), accent: inkOn(k.colour) }) : wrappedLabel(k, body, y, radius * (full ? 3.1 : 1.7), height * (full ? 0.9 : 0.68), look)
  return footShadow(k, 500, 792, radius, { reach: 1.2 }) + body.svg + art + stroke(ringPath(body, 782), tone(metal, -0.6), 3, 0.4) + lid.svg + cap(k, lid, lidColour, 0.06) + stroke(ellipse(500, top - 7, radius * 0.86, radius * 0.86 * 0.19), tone(lidColour, -0.5), 2.5, 0.4) + stroke(ellipse(500, top - 5, radius * 0.86, radius * 0.86 * 0.19), '#ffffff', 2, 0.3)
}

function honeyJar(k: Kit): string {
  const shape: Point[] = k.pick('honey', [
    [[120, 450], [122, 470], [176, 540], [186, 640], [160, 760], [130, 792]],
    [[118, 470], [120, 486], [164, 510], [166, 560], [166, 772], [150, 792]],
    [[130, 400], [132, 424], [146, 450], [146, 450], [146, 770], [134, 792]],
  ])
  const top = shape[0]?.[1] ?? 450
  const body = jar(k, shape, { fill: k.colour, from: top + 40, glassy: true })
  const wood = naturalColour(k.made(/oak|beech|walnut|birch/) ?? 'beech')
  const r = (shape[0]?.[0] ?? 120) + 8
  const lidKind = k.pick('lid', ['wood', 'gold', 'black'] as const)
  const lid = lidKind === 'wood' ? lathe(k, { profile: [[r - 4, top - 40], [r, top - 32], [r, top + 12]], tilt: 0.18, colour: wood, finish: 'wood', grounded: false }) : undefined
  const lidSvg = lid ? lid.svg + turnedGrain(k, lid, wood, top - 32, top + 10, 12) + cap(k, lid, wood) : screwLid(k, r, top + 14, 54, lidKind === 'gold' ? '#c8a553' : '#332f2b', lidKind === 'gold')
  const dipper = k.pick('dipper', [true, false, false])
    ? `<g transform="rotate(-68 720 776)">${tube('M720 776V590', 15, wood, 'satin')}${[0, 1, 2, 3, 4].map((i) => tube(`M${n(720 - 24 + Math.abs(i - 2) * 5)} ${n(780 + i * 14)}H${n(720 + 24 - Math.abs(i - 2) * 5)}`, 11, wood, 'satin')).join('')}</g>`
    : ''
  const glow = fill(body.outline, k.radial([[0, '#ffe9a8', 0.4], [0.6, '#ffd468', 0.14], [1, '#ffe08a', 0]], [0.36, 0.6, 0.5]))
  return glassShadow(k, 500, 792, 150, k.colour) + body.svg + glow + wrappedLabel(k, body, top + 150, k.pick('label', [170, 220]), 140, paperLook(k, ['hive', 'flower', 'hive', 'sun'])) + lidSvg + dipper
}

function sauceBottle(k: Kit): string {
  const shape: Point[] = k.pick('sauce', [
    [[36, 330], [38, 360], [44, 430], [96, 520], [112, 580], [112, 780], [102, 796]],
    [[44, 300], [46, 350], [46, 350], [84, 400], [104, 470], [104, 782], [96, 796]],
    [[52, 380], [54, 400], [70, 440], [140, 520], [146, 590], [146, 776], [134, 796]],
  ])
  const top = shape[0]?.[1] ?? 330
  const body = glassBody({ ...k, colour: '#e9eeea' }, { profile: shape, tilt: 0.16, base: 14, wall: 6, open: false, content: { colour: k.colour, from: top + 60, cloudy: true } })
  const r = (shape[0]?.[0] ?? 40) + 4
  const capColour = k.pick('cap', ['#2c2a27', '#c3a257', tone(k.colour, -0.3), '#f0ebe0'])
  const lid = lathe(k, { profile: [[r * 0.98, top - 46], [r, top - 40], [r, top + 18]], tilt: 0.16, colour: capColour, finish: 'satin', grounded: false })
  const wide = shape[4]?.[0] ?? 110
  return footShadow(k, 500, 796, wide * 0.94, { reach: 1.3 }) + body.svg + wrappedLabel(k, body, 590, wide * k.pick('label', [1.6, 1.9, 2.6]), 168, paperLook(k, ['fruit', 'flower', 'sprig', 'sun'])) + lid.svg + turnedRings(k, lid, top - 36, top + 16, 9, tone(capColour, -0.7), 0.3, 2) + cap(k, lid, capColour)
}

/** Food and drink in jars, tins, bottles and bags. */
export const pantry = forms({
  'jam-jar': { fit: [1.38, 10], focus: [500, 610, 2], draw: jamJar },
  'oil-bottle': { fit: [1.2, -10], focus: [500, 580, 2], draw: oilBottle },
  'spice-tin': { fit: [1.55, 20], focus: [500, 640, 2], draw: (k) => tin(k, k.pick('r', [120, 135, 105]), k.pick('h', [540, 580, 500]), { lid: 52, ornaments: ['flower', 'sprig', 'rings', 'sun'] }) },
  'tea-tin': { fit: [1.34, 0], focus: [500, 600, 2], draw: (k) => tin(k, k.pick('r', [140, 155, 128]), k.pick('h', [420, 470, 380]), { lid: k.pick('lidH', [84, 60, 120]), ornaments: ['sprig', 'moon', 'hills', 'waves'] }) },
  'coffee-bag': { fit: [1.2, 0], focus: [500, 560, 1.9], draw: coffeeBag },
  'chocolate-bar': { stage: 'flat', focus: [430, 420, 1.8], draw: chocolateBar },
  'honey-jar': { fit: [1.45, 20], focus: [500, 630, 2], draw: honeyJar },
  'sauce-bottle': { fit: [1.38, 0], focus: [500, 620, 2], draw: sauceBottle },
  'pasta-bag': { fit: [1.2, 0], focus: [500, 600, 1.9], draw: pastaBag },
})
