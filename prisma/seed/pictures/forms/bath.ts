import { inkOn, luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, lines, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import { finishOf, naturalColour, woods } from '../primitives/finish.ts'
import { glassBody, glassShadow } from '../primitives/glass.ts'
import { pot } from '../primitives/glaze.ts'
import type { Kit } from '../primitives/kit.ts'
import { emblem, flatOn, label, stamp, wrappedLabel } from '../primitives/label.ts'
import { lathe } from '../primitives/lathe.ts'
import { softShadow, footShadow } from '../primitives/shadow.ts'
import { type Cloth, clothOf, crease, softBody, stitches } from '../primitives/soft.ts'
import { box, floorShadow, prism, roundedGround, view } from '../primitives/space.ts'
import { grain, speckles } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'

const clothFor = (k: Kit): Cloth => (clothOf(k.material) === 'linen' ? 'linen' : k.pick('cloth', ['terry', 'terry', 'canvas'] as const))

/** One folded layer, its round fold towards the viewer. */
function folded(k: Kit, x: number, y: number, w: number, h: number, colour: string, cloth: Cloth): string {
  const d = blob([[x + 16, y], [x + w * 0.5, y - 3], [x + w - 16, y], [x + w + 4, y + h * 0.5], [x + w - 14, y + h], [x + w * 0.5, y + h + 3], [x + 14, y + h], [x - 4, y + h * 0.5]])
  const layers = crease(`M${n(x + 6)} ${n(y + h * 0.36)}Q${n(x + w * 0.5)} ${n(y + h * 0.42)} ${n(x + w - 4)} ${n(y + h * 0.36)}`, colour, 3, 0.28) + crease(`M${n(x + 6)} ${n(y + h * 0.66)}Q${n(x + w * 0.5)} ${n(y + h * 0.72)} ${n(x + w - 4)} ${n(y + h * 0.66)}`, colour, 3, 0.22)
  return softBody(k, d, [x - 6, y - 6, w + 12, h + 12], colour, { cloth, plump: 0.5 }) + layers
}

function border(k: Kit, x: number, y: number, w: number, h: number, colour: string): string {
  const ink = luminance(colour) > 0.6 ? k.pick('stripe', ['#52636f', '#b5654a', tone(colour, -0.4)]) : '#efe6d4'
  const kind = k.pick('border', ['none', 'stripes', 'band', 'fringe'] as const)
  if (kind === 'stripes') return [0.2, 0.27, 0.34].map((s) => stroke(`M${n(x + w * s)} ${n(y + 3)}V${n(y + h - 3)}`, ink, 6, 0.7)).join('')
  if (kind === 'band') return fill(`M${n(x + w * 0.22)} ${n(y + 1)}h${n(w * 0.14)}v${n(h - 2)}h${n(-w * 0.14)}Z`, tone(colour, -0.2), 'opacity=".7"')
  return ''
}

function towel(k: Kit): string {
  const cloth = clothFor(k)
  const kind = k.pick('towel', ['stack', 'hung', 'rolled'] as const)
  if (kind === 'stack') {
    const amount = Math.min(5, k.count ?? k.pick('pile', [3, 2, 4]))
    let svg = footShadow(k, 500, 782, 250, { tilt: 0.11, reach: 0.8 })
    for (let i = 0; i < amount; i++) {
      const h = k.pick('thick', [92, 104])
      const w = 500 - i * 18 + k.random.between(-12, 12)
      const [x, y] = [500 - w / 2 + k.random.between(-8, 8), 788 - (i + 1) * (h - 2)]
      const colour = i % 2 && k.pick('two', [true, false]) ? mix(k.colour, '#f4ecdf', 0.6) : k.colour
      svg += folded(k, x, y, w, h, colour, cloth) + border(k, x, y, w, h, colour)
    }
    return svg
  }
  if (kind === 'rolled') {
    const roll = (cx: number, cy: number, r: number, colour: string) => {
      let spiral = `M${n(cx)} ${n(cy)}`
      for (let a = 0; a < 22; a += 0.3) spiral += `L${n(cx + Math.cos(a) * r * 0.92 * (a / 22))} ${n(cy + Math.sin(a) * r * 0.92 * (a / 22))}`
      const d = ellipse(cx, cy, r, r * 0.98)
      return softBody(k, d, [cx - r, cy - r, r * 2, r * 2], colour, { cloth, plump: 0.6 }) + crease(spiral, colour, 5, 0.34)
    }
    const r = 126
    const shades = [k.colour, mix(k.colour, '#f4ecdf', 0.5), k.colour]
    return footShadow(k, 500, 790, 260, { tilt: 0.1, reach: 0.7 }) + roll(500 - r, 790 - r, r, shades[0] as string) + roll(500 + r, 790 - r, r, shades[1] as string) + roll(500, 790 - r * 2.72, r, shades[2] as string)
  }
  const d = blob([[330, 250], [330, 250], [670, 250], [670, 250], [676, 480], [668, 806], [668, 806], [500, 812], [334, 806], [334, 806], [324, 480]])
  const behind = blob([[362, 250], [362, 250], [690, 250], [690, 250], [694, 500], [688, 742], [688, 742], [380, 742], [380, 742]])
  const ink = luminance(k.colour) > 0.6 ? k.pick('stripe', ['#52636f', '#b5654a', tone(k.colour, -0.4)]) : '#efe6d4'
  const stripes = k.pick('border', ['wide', 'three', 'none'] as const)
  const print = stripes === 'wide' ? fill('M326 690H672V750H328Z', ink, 'opacity=".75"') : stripes === 'three' ? [676, 704, 732].map((y) => stroke(`M328 ${y}H672`, ink, 9, 0.75)).join('') : ''
  const fringe = stroke(Array.from({ length: 34 }, (_, i) => `M${n(338 + i * 9.8)} 806l${n(k.random.between(-3, 3))} 30`).join(''), tone(k.colour, -0.1), 4)
  const rail = tube('M210 246H790', 22, naturalColour(k.pick('rail', ['brass', 'oak', 'steel'])), k.pick('rail', ['metal', 'satin', 'metal'] as const))
  return softShadow(k, d, { dx: 30, dy: 24, softness: 40, opacity: 0.3 }) + fill(behind, tone(k.colour, -0.4)) + (k.pick('fringe', [true, false]) ? fringe : '') + rail + softBody(k, d, [320, 236, 360, 590], k.colour, { cloth, plump: 0.7 }) + `<g clip-path="${k.clip(fill(d, '#000'))}">${print}</g>` + crease('M412 280Q404 520 416 790', k.colour, 4, 0.2) + crease('M580 280Q592 500 578 790', k.colour, 4, 0.2)
}

function soapBar(k: Kit): string {
  const v = view({ yaw: 30, pitch: 30, cy: 720 })
  const kind = k.pick('soap', ['oblong', 'oval', 'cut', 'wrapped'] as const)
  const amount = Math.min(3, k.count ?? 1)
  const bar = (y0: number, x: number, colour: string) => {
    const [w, d, h] = [205, 130, 92]
    if (kind === 'wrapped') {
      const block = box(k, v, [x - w, y0, -d], [x + w, y0 + h, d], { colour: mix(colour, '#f4ecdd', 0.25) })
      const top = label(k, flatOn(0, 0), w * 2, d * 2, { paper: colour, ink: inkOn(colour), accent: mix(colour, inkOn(colour), 0.7), layout: k.pick('l', [0, 3, 4]) })
      return block + v.on([x - w, y0 + h, -d], [1, 0, 0], [0, 0, 1], top) + v.on([x - w, y0 + h, d], [1, 0, 0], [0, -1, 0], fill(`M0 0H${w * 2}V${h}H0Z`, colour, 'opacity=".85"') + stamp(flatOn(0, 0), k.words[0], w, h * 0.36, 22, inkOn(colour), { max: w * 1.5, weight: 0.14 }))
    }
    const r = kind === 'oval' ? 130 : kind === 'cut' ? 14 : 60
    const at = (grow: number) => roundedGround(x - w + grow, x + w - grow, -d + grow, d - grow, r)
    const soft = kind === 'cut' ? 6 : 22
    const mould = Array.from({ length: 6 }, (_, i) => {
      const t = (i + 1) / 6
      const a = (t * Math.PI) / 2
      return prism(k, v, at(soft * (1 - Math.cos(a))), y0 + h - soft + soft * Math.sin(a) * 0.8, y0 + h - soft + soft * Math.sin(a), { colour: tone(colour, 0.06 + t * 0.1), top: tone(colour, 0.05) })
    }).join('')
    const face = lines(at(soft).map(([px, pz]) => v.at([px, y0 + h, pz])))
    const press = v.on([x - w, y0 + h, -d], [1, 0, 0], [0, 0, 1], `<g transform="translate(2 3)">${k.pick('press', ['words', 'mark'] as const) === 'words' ? stamp(flatOn(0, 0), k.words[0], w, d - 20, 40, '#ffffff', { max: w * 1.4, weight: 0.14 }) : emblem(flatOn(0, 0), k.pick('mark', ['sprig', 'waves', 'flower'] as const), w, d, 62, '#ffffff')}</g>${k.pick('press', ['words', 'mark'] as const) === 'words' ? stamp(flatOn(0, 0), k.words[0], w, d - 20, 40, tone(colour, -0.55), { max: w * 1.4, weight: 0.14 }) : emblem(flatOn(0, 0), k.pick('mark', ['sprig', 'waves', 'flower'] as const), w, d, 62, tone(colour, -0.5))}`)
    const flecks = k.pick('flecks', [true, false]) ? speckles(k, face, [200, 300, 600, 500], { amount: 240, colour: tone(colour, -0.9) }) : ''
    return prism(k, v, at(0), y0, y0 + h - soft, { colour, top: colour }) + mould + flecks + press
  }
  let svg = floorShadow(k, v, [-205, 205], [-130, 130])
  const dish = k.pick('dish', [true, false, false]) && amount === 1
  if (dish) svg = floorShadow(k, v, [-250, 250], [-170, 170]) + box(k, v, [-250, 0, -170], [250, 26, 170], { colour: naturalColour(k.made(woods) ?? 'oak'), wood: true })
  for (let i = 0; i < amount; i++) svg += bar(i * 96 + (dish ? 26 : 0), (i % 2) * 22, i % 2 ? tone(k.colour, 0.2) : k.colour)
  return svg
}

function soapDispenser(k: Kit): string {
  const kind = k.pick('bottle', ['glass', 'ceramic', 'ceramic', 'plain'] as const)
  const profile: Point[] = k.pick('shape', [
    [[48, 452], [50, 474], [112, 506], [124, 540], [124, 780], [116, 792]],
    [[46, 460], [48, 480], [80, 510], [136, 680], [130, 770], [108, 792]],
    [[54, 470], [56, 488], [56, 488], [128, 492], [134, 500], [134, 786], [128, 792]],
  ])
  const top = profile[0]?.[1] ?? 450
  const body = kind === 'glass' ? glassBody({ ...k, colour: k.pick('amber', ['#7a4316', k.colour]) }, { profile, tilt: 0.18, base: 20, wall: 8, open: false, content: { colour: mix(k.colour, '#e9c98a', 0.4), from: 560 } }) : kind === 'ceramic' ? pot(k, profile, { tilt: 0.18 }) : lathe(k, { profile, tilt: 0.18, colour: k.colour, finish: finishOf(k.material) })
  const metal = k.accent ?? k.pick('pump', ['#c4c6c6', '#c29a4b', '#2d2b29'])
  const finish = metal === '#2d2b29' ? 'satin' : 'metal'
  const r = (profile[0]?.[0] ?? 48) + 4
  const collar = lathe(k, { profile: [[r - 10, top - 40], [r, top - 32], [r, top + 6]], tilt: 0.18, colour: metal, finish, grounded: false })
  const stem = lathe(k, { profile: [[10, top - 110], [10, top - 34]], tilt: 0.18, colour: metal, finish, grounded: false })
  const head = lathe(k, { profile: [[30, top - 132], [34, top - 126], [34, top - 100]], tilt: 0.18, colour: metal, finish, grounded: false })
  const spout = tube(k.pick('spout', [`M490 ${top - 114}H372Q352 ${top - 114} 350 ${top - 92}`, `M490 ${top - 114}L360 ${top - 124}V${top - 104}`]), 17, metal, finish)
  const art = kind === 'ceramic' ? '' : wrappedLabel(k, body, 570, 150, 170, { accent: luminance(k.colour) > 0.75 ? tone(k.colour, -0.5) : k.colour, layout: k.pick('l', [0, 2, 4]), ornament: k.pick('mark', ['waves', 'sprig', 'moon'] as const) })
  return (kind === 'glass' ? glassShadow(k, 500, 792, 120) : footShadow(k, 500, 792, 120, { reach: 1.2 })) + body.svg + art + stem.svg + spout + head.svg + fill(ellipse(500, top - 132, 30, 5.6), tone(metal, 0.4)) + collar.svg
}

function bathBrush(k: Kit): string {
  const wood = k.made(woods) ? naturalColour(k.made(woods) ?? 'beech') : k.colour
  const bristle = k.pick('bristle', ['#e6d6b4', '#cdb58a', '#4a3c30'])
  const long = k.pick('handle', [true, true, false])
  const tufts = (cx: number, cy: number, rx: number, ry: number) => {
    let d = ''
    for (let i = 0; i < 420; i++) {
      const [a, r] = [k.random.between(0, Math.PI * 2), Math.sqrt(k.random.between(0, 1))]
      const [x, y] = [cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r]
      d += `M${n(x)} ${n(y)}l${n(k.random.between(-9, 5))} ${n(k.random.between(-16, -7))}`
    }
    return fill(ellipse(cx, cy, rx, ry), tone(bristle, -0.35)) + stroke(d, bristle, 3.4, 0.9) + `<g transform="translate(-1 -2)">${stroke(d, tone(bristle, 0.5), 1.3, 0.6)}</g>`
  }
  const shape = long ? blob([[500, 90], [590, 120], [624, 230], [592, 350], [530, 414], [516, 470], [514, 700], [522, 850], [500, 906], [478, 850], [486, 700], [484, 470], [470, 414], [408, 350], [376, 230], [410, 120]]) : blob([[500, 250], [690, 330], [760, 500], [690, 670], [500, 750], [310, 670], [240, 500], [310, 330]])
  const [cx, cy, rx, ry] = long ? [500, 238, 96, 116] : [500, 500, 206, 196]
  const loop = long ? stroke('M500 884C470 930 470 960 500 962C530 960 530 930 500 884', k.pick('cord', ['#8a6a45', '#e9dfcc', '#3a3532']), 5) : ''
  return `<g transform="rotate(${k.pick('turn', [38, -32, 30])} 500 500)">${softShadow(k, shape, { dx: 16, dy: 22, softness: 28, opacity: 0.4 })}${loop}${fill(shape, k.linear([[0, tone(wood, 0.28)], [0.5, tone(wood, 0.02)], [1, tone(wood, -0.35)]], [0, 0, 1, 0.6]))}${grain(k, shape, long ? [376, 90, 250, 820] : [240, 250, 520, 500], wood, { upright: true, spacing: 15 })}${softShadow(k, ellipse(cx, cy, rx, ry), { dx: 6, dy: 10, softness: 16, opacity: 0.5 })}${tufts(cx, cy, rx, ry)}</g>`
}

function robe(k: Kit): string {
  const cloth = clothFor(k)
  const collar = k.pick('collar', ['shawl', 'kimono', 'hood'] as const)
  const length = k.pick('length', [880, 840, 800])
  const sleeve = (s: number) => blob([[500 + s * 120, 220], [500 + s * 190, 270], [500 + s * 262, 440], [500 + s * 292, 600], [500 + s * 292, 600], [500 + s * 206, 632], [500 + s * 206, 632], [500 + s * 176, 500], [500 + s * 140, 400]])
  const body = blob([[430, 176], [380, 206], [352, 300], [344, 540], [322, length], [322, length], [500, length + 14], [678, length], [678, length], [656, 540], [648, 300], [620, 206], [570, 176], [500, 196]])
  const trim = k.pick('trim', [tone(k.colour, 0.18), tone(k.colour, -0.28), mix(k.colour, '#f4ecdf', 0.6)])
  const lapel = (s: number) => blob(collar === 'kimono' ? [[500 + s * 56, 178], [500 + s * 86, 190], [500 + s * 20, 480], [500 - s * 14, 540], [500 - s * 26, 500], [500 + s * 10, 380]] : [[500 + s * 50, 170], [500 + s * 112, 206], [500 + s * 104, 330], [500 + s * 24, 500], [500 - s * 16, 540], [500 - s * 20, 480], [500 + s * 16, 330]])
  const frame: [number, number, number, number] = [200, 150, 600, 760]
  const hood = collar === 'hood' ? softBody(k, blob([[410, 196], [430, 120], [500, 92], [570, 120], [590, 196], [500, 240]]), [400, 90, 200, 150], tone(k.colour, -0.1), { cloth, plump: 0.6 }) : ''
  const hanger = `${stroke('M500 150V110C500 80 540 80 536 50C532 24 484 26 486 56', '#b08d57', 7)}${stroke('M400 200Q500 130 600 200', naturalColour('beech'), 16)}`
  const inside = fill(blob([[452, 176], [548, 176], [520, 330], [500, 420], [480, 330]]), tone(k.colour, -0.6))
  const belt = softBody(k, blob([[346, 520], [500, 534], [654, 520], [656, 566], [500, 582], [344, 566]]), [340, 510, 320, 80], trim, { cloth, plump: 0.22 }) + softBody(k, blob([[486, 540], [520, 540], [548, 740], [510, 746]]), [480, 536, 70, 214], trim, { cloth, plump: 0.22 }) + softBody(k, blob([[476, 536], [508, 540], [480, 710], [444, 702]]), [440, 530, 70, 184], trim, { cloth, plump: 0.22 }) + softBody(k, roundRect(470, 524, 58, 62, 18), [470, 524, 58, 62], trim, { cloth, plump: 0.4 })
  const pocket = (x: number) => crease(`M${x} 650h84v84q0 14 -14 14h-56q-14 0 -14 -14Z`, k.colour, 3, 0.35)
  const shadow = softShadow(k, `${body}${sleeve(-1)}${sleeve(1)}`, { dx: 34, dy: 22, softness: 44, opacity: 0.26 })
  return shadow + (collar === 'hood' ? '' : hanger) + softBody(k, sleeve(-1), frame, tone(k.colour, -0.02), { cloth, plump: 0.6 }) + softBody(k, sleeve(1), frame, tone(k.colour, -0.1), { cloth, plump: 0.6 }) + hood + softBody(k, body, frame, k.colour, { cloth, plump: 0.8 }) + inside + crease(`M492 560Q486 720 470 ${length}`, k.colour, 5, 0.34) + crease(`M410 300Q404 600 388 ${length - 20}`, k.colour, 4, 0.16) + crease(`M600 320Q606 620 612 ${length - 20}`, k.colour, 4, 0.2) + softBody(k, lapel(1), frame, trim, { cloth, plump: 0.26 }) + softBody(k, lapel(-1), frame, trim, { cloth, plump: 0.26 }) + (k.pick('pockets', [true, false]) ? pocket(374) + pocket(544) : '') + belt
}

function bathMat(k: Kit): string {
  const kind = k.pick('mat', ['ribbed', 'border', 'slats', 'tufted'] as const)
  const turn = k.pick('turn', [-14, 12, -20])
  const [x, y, w, h] = [170, 300, 660, 430]
  if (kind === 'slats' || woods.test(k.material)) {
    const wood = woods.test(k.material) ? naturalColour(k.material) : k.colour
    let svg = ''
    for (let i = 0; i < 9; i++) svg += softShadow(k, roundRect(x, y + i * 48, w, 38, 4), { dx: 8, dy: 12, softness: 14, opacity: 0.34 })
    svg += [x + 70, x + w - 110].map((px) => fill(roundRect(px, y - 4, 42, 440, 3), tone(wood, -0.5))).join('')
    for (let i = 0; i < 9; i++) {
      const d = roundRect(x, y + i * 48, w, 38, 4)
      svg += fill(d, k.linear([[0, tone(wood, 0.28)], [0.3, tone(wood, 0.06)], [1, tone(wood, -0.2)]], [0, 0, 0, 1])) + grain(k, d, [x, y + i * 48, w, 38], wood, { spacing: 8 })
    }
    return `<g transform="rotate(${turn} 500 500)">${svg}</g>`
  }
  const cloth: Cloth = kind === 'tufted' ? 'terry' : clothFor(k)
  const d = roundRect(x, y, w, h, kind === 'tufted' ? 60 : 16)
  let inner = ''
  if (kind === 'ribbed') for (let px = x + 22; px < x + w; px += 26) inner += crease(`M${px} ${y + 10}V${y + h - 10}`, k.colour, 6, 0.22)
  if (kind === 'border') inner = stroke(roundRect(x + 40, y + 40, w - 80, h - 80, 6), tone(k.colour, -0.4), 12, 0.5) + stroke(roundRect(x + 62, y + 62, w - 124, h - 124, 4), tone(k.colour, -0.4), 4, 0.5)
  if (kind === 'tufted') inner = [0.16, 0.32, 0.48].map((s) => crease(roundRect(x + h * s, y + h * s * 0.9, w - h * s * 2, h - h * s * 1.8, 40), k.colour, 9, 0.26)).join('')
  const fringe = kind === 'ribbed' || kind === 'border' ? stroke(Array.from({ length: 42 }, (_, i) => `M${x + 4} ${n(y + 8 + i * 10)}l-34 ${n(k.random.between(-4, 4))}M${x + w - 4} ${n(y + 8 + i * 10)}l34 ${n(k.random.between(-4, 4))}`).join(''), tone(k.colour, 0.05), 4.5) : ''
  const curl = k.pick('fold', [true, false]) ? softBody(k, blob([[x + w - 190, y + h + 2], [x + w - 190, y + h + 2], [x + w - 120, y + h - 74], [x + w + 2, y + h - 150], [x + w + 2, y + h - 150], [x + w - 60, y + h - 168], [x + w - 170, y + h - 96]]), [x + w - 200, y + h - 180, 210, 190], tone(k.colour, -0.22), { cloth, plump: 0.5 }) : ''
  return `<g transform="rotate(${turn} 500 500)">${softShadow(k, d, { dx: 12, dy: 18, softness: 26, opacity: 0.38 })}${fringe}${softBody(k, d, [x, y, w, h], k.colour, { cloth, plump: 0.45 })}${inner}${curl}</g>`
}

function washbag(k: Kit): string {
  const cloth = clothOf(k.material) === 'plain' ? 'canvas' : clothOf(k.material)
  const kind = k.pick('bag', ['box', 'dome', 'roll'] as const)
  const trim = k.pick('trim', ['#9a6237', tone(k.colour, -0.4), '#c9a878'])
  const d = kind === 'dome' ? blob([[250, 780], [236, 640], [280, 500], [420, 440], [580, 440], [720, 500], [764, 640], [750, 780], [500, 794]]) : kind === 'box' ? blob([[244, 784], [230, 640], [248, 500], [290, 470], [500, 462], [710, 470], [752, 500], [770, 640], [756, 784], [500, 794]]) : blob([[300, 790], [286, 620], [300, 470], [330, 400], [500, 386], [670, 400], [700, 470], [714, 620], [700, 790], [500, 798]])
  const zipY = kind === 'roll' ? 410 : kind === 'box' ? 486 : 470
  const [zl, zr] = kind === 'roll' ? [330, 670] : kind === 'box' ? [272, 728] : [330, 670]
  const zip = stroke(`M${zl} ${zipY + 6}Q500 ${zipY - 16} ${zr} ${zipY + 6}`, tone(k.colour, -0.6), 16) + `<path d="M${zl} ${zipY + 6}Q500 ${zipY - 16} ${zr} ${zipY + 6}" fill="none" stroke="#cfae6a" stroke-width="8" stroke-dasharray="4 4"/>`
  const pull = `<circle cx="${zr - 8}" cy="${zipY + 8}" r="9" fill="#d8b871"/>${fill(roundRect(zr - 16, zipY + 14, 17, 62, 8), trim)}`
  const patch = k.pick('patch', [true, false]) ? fill(roundRect(446, 620, 108, 70, 6), trim) + stitches(roundRect(453, 627, 94, 56, 4), tone(trim, 0.5), 2) + stamp(flatOn(0, 0), k.words[0], 500, 648, 13, tone(trim, -0.8), { max: 80, weight: 0.14 }) : ''
  const strap = kind === 'roll' ? tube('M288 560Q500 584 712 560', 26, trim) + fill(roundRect(470, 548, 60, 50, 8), '#d8b871') + fill(roundRect(482, 560, 36, 26, 4), trim) : tube(k.pick('loop', ['M238 600C180 590 180 700 236 700', 'M764 600C822 590 822 700 766 700']), 20, trim)
  return footShadow(k, 500, 788, 250, { tilt: 0.1, reach: 0.8 }) + (kind === 'roll' ? '' : strap) + softBody(k, d, [230, 380, 540, 420], k.colour, { cloth, plump: 1 }) + crease(kind === 'roll' ? 'M292 700Q500 716 708 700' : `M250 ${zipY + 70}Q500 ${zipY + 56} 750 ${zipY + 70}`, k.colour, 3, 0.3) + zip + pull + patch + (kind === 'roll' ? strap : '')
}

/** Things for the bathroom. */
export const bath = forms({
  towel: { set: 'own', fit: [1.14, 20], focus: [450, 600, 1.9], draw: towel },
  'soap-bar': { set: 'own', fit: [1.3, 60], focus: [480, 580, 1.9], draw: soapBar },
  'soap-dispenser': { fit: [1.35, 0], focus: [490, 560, 2], draw: soapDispenser },
  'bath-brush': { stage: 'flat', focus: [560, 360, 1.8], draw: bathBrush },
  robe: { fit: [1.0, -10], focus: [500, 340, 1.8], draw: robe },
  'bath-mat': { stage: 'flat', focus: [420, 480, 1.8], draw: bathMat },
  washbag: { fit: [1.3, 40], focus: [480, 600, 1.8], draw: washbag },
})
