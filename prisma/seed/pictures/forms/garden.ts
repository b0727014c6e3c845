import { tone } from '../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, stroke } from '../primitives/curve.ts'
import { finishOf, isWood, naturalColour, woods } from '../primitives/finish.ts'
import { pot } from '../primitives/glaze.ts'
import type { Kit } from '../primitives/kit.ts'
import { cap, lathe, mouth, radiusAt, ringPath } from '../primitives/lathe.ts'
import { twig } from '../primitives/plant.ts'
import { footShadow } from '../primitives/shadow.ts'
import { box, floorShadow, limb, view } from '../primitives/space.ts'
import { turnedGrain } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'
import { gloves, secateurs, seedPacket, trowel } from './garden-flat.ts'

const greens = ['#6f8a5f', '#7f9a6a', '#5d7d66', '#8a9a5a']

/** Something growing out of (x, y): strap leaves, a bushy herb, round leaves on stalks, or a cactus. */
function plant(k: Kit, x: number, y: number, size: number, kind: 'straps' | 'bush' | 'rounds' | 'cactus', seedling = 0): string {
  const green = greens[(seedling + k.pick('green', [0, 1, 2, 3])) % greens.length] as string
  if (kind === 'bush') return [-38, -20, -4, 14, 32].map((lean, i) => twig(k, x + lean * 0.9, y, { length: size * (0.72 + (i % 2) * 0.22), lean: lean * 0.9, leaf: size * 0.27, colour: green, bare: 0.1, round: 0.36 })).join('')
  if (kind === 'cactus') {
    const body = lathe(k, { profile: [[size * 0.06, y - size * 0.78], [size * 0.2, y - size * 0.66], [size * 0.24, y - size * 0.4], [size * 0.19, y]], cx: x, tilt: 0.15, colour: green, finish: 'matte', grounded: false })
    let spines = ''
    for (let i = 0; i < 70; i++) {
      const py = k.random.between(y - size * 0.7, y - 8)
      const r = radiusAt(body.points, py)
      spines += `M${n(x + k.random.between(-0.95, 0.95) * r)} ${n(py)}l${n(k.random.between(-5, 5))} -9`
    }
    const arm = tube(`M${n(x + size * 0.18)} ${n(y - size * 0.34)}q${n(size * 0.2)} 0 ${n(size * 0.2)} ${n(-size * 0.28)}`, size * 0.14, green, 'satin')
    return arm + body.svg + stroke(spines, '#f3ecd4', 2, 0.7)
  }
  if (kind === 'rounds') {
    let svg = ''
    for (const [i, lean] of [-46, 40, -26, 22, -8, 8].entries()) {
      const length = size * (0.62 + (i % 3) * 0.2)
      const a = (lean * Math.PI) / 180
      const [tx, ty] = [x + Math.sin(a) * length, y - Math.cos(a) * length]
      const r = size * k.random.between(0.11, 0.16)
      svg += stroke(`M${n(x)} ${n(y)}Q${n(x + Math.sin(a) * length * 0.3)} ${n(y - length * 0.6)} ${n(tx)} ${n(ty)}`, tone(green, -0.3), 5)
      svg += fill(ellipse(tx, ty, r, r * 0.9), k.radial([[0, tone(green, 0.34)], [0.6, tone(green, 0.04)], [1, tone(green, -0.34)]], [0.34, 0.3, 0.8])) + stroke(`M${n(tx)} ${n(ty + r * 0.8)}L${n(tx)} ${n(ty - r * 0.5)}`, tone(green, 0.4), 2, 0.5)
    }
    return svg
  }
  let svg = ''
  for (const [i, lean] of [-58, 52, -40, 36, -22, 20, -6, 8].entries()) {
    const length = size * (0.7 + ((i * 37) % 10) / 24)
    const a = (lean * Math.PI) / 180
    const [tx, ty] = [x + Math.sin(a) * length * 1.05, y - Math.cos(a) * length + Math.abs(lean) * 0.9]
    const [mx, my] = [x + Math.sin(a) * length * 0.32, y - length * 0.72]
    const w = size * 0.055
    const leaf = `M${n(x - w)} ${n(y)}Q${n(mx - w)} ${n(my)} ${n(tx)} ${n(ty)}Q${n(mx + w * 2.2)} ${n(my + w)} ${n(x + w)} ${n(y)}Z`
    const shade = tone(green, -0.24 + i * 0.06)
    svg += fill(leaf, k.linear([[0, tone(shade, 0.22)], [0.5, shade], [1, tone(shade, -0.34)]])) + stroke(`M${n(x)} ${n(y)}Q${n(mx + w * 0.5)} ${n(my)} ${n(tx)} ${n(ty)}`, tone(shade, 0.5), 1.8, 0.4)
  }
  return svg
}

function plantPot(k: Kit): string {
  const [r, h] = k.pick('pot', [[170, 280], [150, 320], [195, 240]] as const)
  const shape: Point[] = k.pick('shape', [
    [[1, 0], [1, 0.2], [1, 0.2], [0.92, 0.21], [0.72, 1]],
    [[1, 0], [0.99, 0.6], [0.9, 0.94], [0.8, 1]],
    [[0.86, 0], [1, 0.4], [0.98, 0.66], [0.68, 1]],
    [[0.96, 0], [0.82, 0.9], [0.8, 1]],
  ])
  const top = 770 - h
  const kind = k.pick('plant', ['straps', 'bush', 'rounds', 'cactus'] as const)
  const saucer = k.pick('saucer', [true, false])
  const body = pot(k, shape.map(([pr, py]): Point => [pr * r, top + py * h]), { tilt: 0.2, glaze: /terracotta/.test(k.material) ? k.pick('raw', ['plain', 'thrown', 'banded'] as const) : k.pick('g', ['plain', 'dipped', 'speckled', 'fluted', 'two-tone', 'thrown'] as const) })
  const under = saucer ? lathe(k, { profile: [[r * 0.94, 772], [r * 0.96, 778], [r * 0.84, 798]], tilt: 0.2, colour: tone(k.colour, -0.06), finish: 'matte' }) : undefined
  const inside = mouth(k, body, { lip: k.colour, inside: k.colour, thickness: 12, content: '#4a3626', level: 0.2 })
  return footShadow(k, 500, saucer ? 796 : 772, saucer ? r * 0.88 : r * 0.76, { reach: 1.3 }) + (under ? under.svg + cap(k, under, k.colour, -0.12) : '') + body.svg + inside + plant(k, 500, top + r * 0.09, k.pick('grown', [350, 380, 320]), kind)
}

function wateringCan(k: Kit): string {
  const finish = /enamel/.test(k.material) ? 'gloss' : /brass|copper|stainless/.test(k.material) ? 'metal' : 'satin'
  const kind = k.pick('can', ['classic', 'slender', 'round'] as const)
  const cx = 560
  const profile: Point[] = kind === 'classic' ? [[128, 500], [140, 510], [146, 640], [158, 784], [152, 792]] : kind === 'slender' ? [[70, 540], [86, 552], [150, 740], [150, 780], [142, 792]] : [[70, 520], [120, 545], [166, 640], [158, 740], [120, 792]]
  const top = profile[0]?.[1] ?? 500
  const body = lathe(k, { profile, cx, tilt: 0.2, colour: k.colour, finish })
  const left = (y: number) => cx - radiusAt(body.points, y)
  const long = kind === 'slender'
  const spoutBase = long ? 730 : 720
  const tip: Point = long ? [160, 430] : [190, 470]
  const wide = long ? 16 : 30
  const spout = long
    ? tube(`M${n(left(740) + 20)} 745C${n(left(740) - 90)} 730 ${n(tip[0] + 90)} 560 ${n(tip[0])} ${n(tip[1])}`, wide, k.colour, finish === 'gloss' ? 'gloss' : finish)
    : fill(lines([[left(spoutBase) + 30, spoutBase - 60], [tip[0] + 26, tip[1] - 16], [tip[0] - 4, tip[1] + 16], [left(spoutBase) + 30, spoutBase + 40]]), k.linear([[0, tone(k.colour, 0.35)], [0.4, tone(k.colour, 0.05)], [1, tone(k.colour, -0.45)]], [0.3, 0.1, 0.7, 0.9]))
  const rose = !long && k.pick('rose', [true, true, false]) ? `<g transform="translate(${tip[0] + 8} ${tip[1] - 2}) rotate(-46)">${fill(lines([[-16, 20], [16, 20], [58, -50], [-58, -50]]), k.linear([[0, tone(k.colour, 0.3)], [1, tone(k.colour, -0.5)]]))}${fill(ellipse(0, -50, 58, 17), naturalColour(k.pick('rosecolour', ['brass', 'copper', 'steel'])))}${fill([-36, -18, 0, 18, 36].map((x) => ellipse(x, -50, 4, 2.4) + ellipse(x * 0.8 + 6, -57, 3.6, 2) + ellipse(x * 0.8 + 6, -43, 3.6, 2)).join(''), '#33291c')}</g>` : ''
  const brace = long ? '' : stroke(`M${n(left(540) + 10)} 540L${n(tip[0] + 120)} ${n(tip[1] + 70)}`, tone(k.colour, -0.35), 8)
  const grip = k.made(woods) ? naturalColour(k.made(woods) ?? 'beech') : k.colour
  const back = cx + radiusAt(body.points, 690)
  const handle = k.pick('handle', [
    tube(`M${n(back - 10)} 720C${n(back + 150)} 690 ${n(back + 110)} ${top - 70} ${n(cx + 20)} ${top - 90}C${n(cx - 60)} ${top - 96} ${n(cx - 90)} ${top - 40} ${n(cx - 90)} ${top + 6}`, 20, grip, finish),
    tube(`M${n(back - 12)} 730C${n(back + 130)} 720 ${n(back + 130)} ${top + 20} ${n(back - 34)} ${top + 30}`, 20, grip, finish) + tube(`M${n(cx + 84)} ${top + 4}C${n(cx + 80)} ${top - 120} ${n(cx - 80)} ${top - 120} ${n(cx - 84)} ${top + 4}`, 18, grip, finish),
    tube(`M${n(back - 14)} 700C${n(back + 120)} 660 ${n(back + 60)} ${top - 60} ${n(cx + 44)} ${top + 2}`, 22, grip, finish),
  ])
  return footShadow(k, cx, 792, 150, { reach: 1.1 }) + brace + spout + rose + body.svg + stroke(ringPath(body, 770), tone(k.colour, -0.7), 3, 0.3) + mouth(k, body, { lip: k.colour, inside: tone(k.colour, -0.2), thickness: 8 }) + handle
}

function planterBox(k: Kit): string {
  const v = view({ yaw: 28, pitch: 18, scale: 0.95, cy: 780 })
  const kind = k.pick('planter', ['box', 'legs', 'trough'] as const)
  const wood = isWood(k.material)
  const [w, d, h] = kind === 'legs' ? [270, 110, 170] : kind === 'trough' ? [330, 90, 180] : [220, 150, 260]
  const lift = kind === 'legs' ? 190 : 0
  let svg = floorShadow(k, v, [-w, w], [-d, d])
  const leg = (x: number, z: number) => limb(k, v, [x, lift + 60, z], [x * 1.04, 0, z * 1.06], 28, 20, wood ? k.colour : naturalColour(k.pick('legs', ['oak', 'walnut'])))
  if (lift) svg += leg(-w + 24, -d + 18) + leg(w - 24, -d + 18)
  const soil = v.on([-w + 16, lift + h - 16, -d + 16], [1, 0, 0], [0, 0, 1], fill(`M0 0H${w * 2 - 32}V${d * 2 - 32}H0Z`, '#463324'))
  const walls = box(k, v, [-w, lift, -d], [w, lift + h, d], { colour: k.colour, wood })
  const boards = wood ? v.on([-w, lift + h, d], [1, 0, 0], [0, -1, 0], stroke([1, 2, 3].map((i) => `M0 ${n((h * i) / 4)}H${w * 2}`).join(''), tone(k.colour, -0.85), 4, 0.5)) : k.pick('ribbed', [true, false]) ? v.on([-w, lift + h, d], [1, 0, 0], [0, -1, 0], stroke(Array.from({ length: Math.floor(w / 9) }, (_, i) => `M${9 + i * 18} 6V${h - 6}`).join(''), tone(k.colour, -0.7), 4, 0.3)) : ''
  const rim = [[-w, -d], [w, -d], [w, d], [-w, d]].map(([x = 0, z = 0]) => v.at([x, lift + h, z]))
  const kinds = k.pick('plants', [['bush', 'straps', 'rounds'], ['straps', 'bush', 'straps'], ['rounds', 'rounds', 'bush']] as const)
  const growing = [-0.6, 0, 0.6].map((s, i) => {
    const [px, py] = v.at([s * w, lift + h - 16, 0])
    return plant(k, px, py, 220 + (i % 2) * 40, kinds[i] ?? 'bush', i)
  }).join('')
  const frontEdge = stroke(lines([rim[3] as Point, rim[2] as Point, rim[1] as Point], false), tone(k.colour, 0.4), 5, 0.8)
  return svg + walls + boards + fill(lines(rim), tone(k.colour, 0.16)) + soil + growing + frontEdge + (lift ? leg(-w + 24, d - 18) + leg(w - 24, d - 18) : '')
}

function birdFeeder(k: Kit): string {
  const kind = k.pick('feeder', ['house', 'tube', 'ring'] as const)
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'beech', 'walnut']))
  const cord = stroke(`M500 -900V${kind === 'house' ? 250 : 230}`, '#8a7350', 6)
  const seeds = (x: number, y: number, w: number, h: number, amount: number) => Array.from({ length: amount }, () => `<ellipse cx="${n(x + k.random.between(0, w))}" cy="${n(y + k.random.between(0, h))}" rx="6" ry="4" fill="${k.random.chance(0.5) ? '#7a5a34' : '#c79a58'}"/>`).join('')
  if (kind === 'house') {
    const v = view({ yaw: 26, pitch: 10, cy: 720 })
    const roof = (side: number, colour: string) => fill(lines([v.at([0, 440, 150]), v.at([0, 440, -150]), v.at([side * 230, 280, -150]), v.at([side * 230, 280, 150])]), colour)
    const gable = fill(lines([v.at([-150, 320, 110]), v.at([0, 424, 110]), v.at([150, 320, 110]), v.at([150, 40, 110]), v.at([-150, 40, 110])]), tone(wood, 0.06))
    const opening = k.pick('hole', ['round', 'arch'] as const)
    const hole = v.on([0, 0, 110], [1, 0, 0], [0, -1, 0], opening === 'round' ? fill(ellipse(0, -190, 62, 62), tone(wood, -0.8)) + seeds(-44, -150, 88, 20, 20) : fill('M-80 -50V-200Q0 -300 80 -200V-50Z', tone(wood, -0.8)) + seeds(-74, -74, 148, 24, 40))
    const perch = tube(`M${v.at([0, 90, 110]).map(n).join(' ')}l-40 22`, 13, wood, 'satin')
    return cord + box(k, v, [-190, 10, -140], [190, 36, 150], { colour: wood, wood: true }) + box(k, v, [-150, 36, -110], [150, 320, 110], { colour: wood, wood: true, upright: true }) + gable + hole + (opening === 'round' ? perch : '') + roof(1, k.linear([[0, tone(k.colour, -0.15)], [1, tone(k.colour, -0.4)]])) + roof(-1, k.linear([[0, tone(k.colour, 0.22)], [1, k.colour]], [0, 0, 0, 1])) + stroke(lines([v.at([0, 440, 150]), v.at([0, 440, -150])], false), tone(k.colour, 0.4), 5, 0.7) + stroke(`M500 ${n(v.at([0, 440, 0])[1])}V220`, '#8a7350', 6)
  }
  if (kind === 'ring') {
    const ring = tube(ellipse(500, 500, 190, 210), 22, k.colour, finishOf(k.material) === 'metal' ? 'metal' : 'satin')
    const tray = lathe(k, { profile: [[176, 640], [184, 646], [150, 700], [120, 712]], tilt: 0.16, colour: k.colour, finish: 'satin', grounded: false })
    return cord + stroke('M500 230V292', '#8a7350', 6) + ring + tray.svg + fill(ellipse(500, 640, 166, 25), '#5a4026') + seeds(350, 626, 300, 26, 90)
  }
  const glass = lathe(k, { profile: [[92, 330], [92, 690]], tilt: 0.16, colour: '#d8d6c8', finish: 'satin', grounded: false })
  const grains = lathe(k, { profile: [[84, 430], [84, 686]], tilt: 0.16, colour: '#b98d52', finish: 'matte', grounded: false })
  const roof = lathe(k, { profile: [[14, 232], [70, 256], [142, 320], [146, 336]], tilt: 0.16, colour: k.colour, finish: 'satin', grounded: false })
  const tray = lathe(k, { profile: [[150, 690], [156, 696], [140, 724]], tilt: 0.16, colour: k.colour, finish: 'satin', grounded: false })
  const ports = [[-50, 480], [40, 560], [-40, 640]].map(([x = 0, y = 0]) => fill(ellipse(500 + x, y, 16, 18), '#33281b') + tube(`M${500 + x} ${y + 28}l${x < 0 ? -60 : 60} 12`, 9, k.colour, 'satin')).join('')
  return cord + `<g opacity=".75">${glass.svg}</g>` + grains.svg + seeds(424, 440, 150, 250, 150) + ports + stroke('M440 350V680', '#ffffff', 12, 0.5) + tray.svg + cap(k, tray, k.colour, -0.2) + seeds(380, 676, 240, 20, 40) + roof.svg + turnedGrain(k, roof, k.colour, 260, 330, isWood(k.material) ? 10 : 0)
}

/** Garden tools, pots and what grows in them. */
export const garden = forms({
  'watering-can': { fit: [1.18, 20], focus: [520, 620, 1.8], draw: wateringCan },
  'plant-pot': { fit: [1.1, -10], focus: [500, 640, 1.9], draw: plantPot },
  trowel: { stage: 'flat', focus: [430, 560, 1.8], draw: trowel },
  secateurs: { stage: 'flat', focus: [480, 420, 1.9], draw: secateurs },
  'planter-box': { fit: [1.1, 30], focus: [480, 620, 1.8], draw: planterBox },
  'bird-feeder': { fit: [1.12, -60], focus: [490, 560, 1.8], draw: birdFeeder },
  'seed-packet': { stage: 'flat', set: 'own', focus: [470, 480, 1.8], draw: seedPacket },
  'garden-gloves': { stage: 'flat', set: 'own', focus: [450, 480, 1.8], draw: gloves },
})
