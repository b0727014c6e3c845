import { tone } from '../primitives/colour.ts'
import { fill, lines, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import { naturalColour } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { footShadow, softShadow } from '../primitives/shadow.ts'
import { box, floorShadow, limb, prism, type View, view } from '../primitives/space.ts'
import { grain } from '../primitives/texture.ts'
import { forms } from './form.ts'
import { knob, timberOf } from './furniture-parts.ts'
import { armchair, bench, chair, stool } from './furniture-seats.ts'

const circle = (r: number, cx = 0, cz = 0, squash = 1): Point[] => Array.from({ length: 64 }, (_, i) => [cx + r * Math.cos((-i * Math.PI) / 32), cz + r * squash * Math.sin((-i * Math.PI) / 32)])

function tableTop(k: Kit, v: View, outline: Point[], y: number, thick: number, colour: string, wood: boolean): string {
  const seen = outline.map(([x, z]) => v.at([x, y + thick, z]))
  const face = lines(seen)
  const [left, top] = [Math.min(...seen.map(([x]) => x)), Math.min(...seen.map(([, yy]) => yy))]
  const frame: [number, number, number, number] = [left, top, Math.max(...seen.map(([x]) => x)) - left, Math.max(...seen.map(([, yy]) => yy)) - top]
  return prism(k, v, outline, y, y + thick, { colour }) + (wood ? grain(k, face, frame, colour, { spacing: 8, opacity: 0.24 }) : '') + stroke(face, '#fff8ea', 1.6, 0.35)
}

function sideTable(k: Kit): string {
  const v = view({ yaw: 30, pitch: 19, cy: 800 })
  const style = k.pick('table', ['pedestal', 'tripod', 'tray', 'drum', 'cube'] as const)
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const metal = k.accent ?? k.pick('metal', ['#2f2e2d', naturalColour('brass'), k.colour])
  const r = 215
  if (style === 'cube') {
    const low = floorShadow(k, v, [-170, 170], [-170, 170])
    const side = (x: number) => box(k, v, [x, 0, -170], [x + 28, 420, 170], { colour: timber, wood: true, upright: true })
    return low + side(-170) + box(k, v, [-142, 150, -170], [142, 176, 170], { colour: timber, wood: true }) + side(142) + box(k, v, [-170, 420, -170], [170, 448, 170], { colour: timber, wood: true })
  }
  const ground = footShadow(k, 500, 800, style === 'tripod' || style === 'tray' ? 190 : 140, { tilt: 0.32, strength: 0.7 })
  const top = tableTop(k, v, circle(r), 440, style === 'tray' ? 44 : 28, timber, style !== 'tray')
  if (style === 'drum') return footShadow(k, 500, 800, r, { tilt: 0.33 }) + prism(k, v, circle(r - 8), 0, 430, { colour: timber }) + drumRibs(v, r - 8, 430, timber) + tableTop(k, v, circle(r + 4), 430, 24, timber, true)
  if (style === 'pedestal') return ground + prism(k, v, circle(140), 0, 22, { colour: metal }) + limb(k, v, [0, 18, 0], [0, 440, 0], 44, 38, metal) + top
  const legs = (style === 'tripod' ? [-100, 20, 140] : [-130, -50, 50, 130]).map((degrees) => (degrees * Math.PI) / 180)
  const stuff = style === 'tray' ? metal : timber
  const feet = legs.map((a) => limb(k, v, [Math.cos(a) * r * 0.55, 440, Math.sin(a) * r * 0.55], [Math.cos(a) * r * 0.92, 0, Math.sin(a) * r * 0.92], style === 'tray' ? 13 : 30, style === 'tray' ? 13 : 18, stuff)).join('')
  const well = style === 'tray' ? fill(lines(circle(r - 12).map(([x, z]) => v.at([x, 470, z]))), k.linear([[0, tone(timber, -0.3)], [1, tone(timber, 0.12)]], [0, 0, 0.4, 1])) : ''
  return ground + feet + top + well
}

function drumRibs(v: View, r: number, height: number, colour: string): string {
  let d = ''
  for (let degrees = -60; degrees <= 240; degrees += 6) {
    const a = (degrees * Math.PI) / 180
    if (v.faces([Math.cos(a), 0, Math.sin(a)])) d += lines([v.at([Math.cos(a) * r, 4, Math.sin(a) * r]), v.at([Math.cos(a) * r, height, Math.sin(a) * r])], false)
  }
  return stroke(d, tone(colour, -0.8), 2.2, 0.3)
}

function diningTable(k: Kit): string {
  const v = view({ yaw: 30, pitch: 18, scale: 0.78, cy: 800 })
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const style = k.pick('dining', ['four', 'trestle', 'round', 'oval'] as const)
  const [w, d, high] = [470, 230, 430]
  if (style === 'round' || style === 'oval') {
    const [r, squash] = style === 'round' ? [350, 1] : [480, 0.52]
    const foot = style === 'round' ? circle(170) : circle(250, 0, 0, 0.4)
    return floorShadow(k, v, [-r * 0.55, r * 0.55], [-r * 0.5 * squash, r * 0.5 * squash]) + prism(k, v, foot, 0, 26, { colour: timber }) + prism(k, v, circle(style === 'round' ? 74 : 190, 0, 0, style === 'round' ? 1 : 0.3), 26, high, { colour: timber }) + tableTop(k, v, circle(r, 0, 0, squash), high, 34, timber, true)
  }
  let svg = floorShadow(k, v, [-w, w], [-d, d], { strength: 0.7 })
  const top = box(k, v, [-w, high, -d], [w, high + 32, d], { colour: timber, wood: true })
  if (style === 'four') {
    const leg = (x: number, z: number) => limb(k, v, [x, high, z], [x * 1.03, 0, z * 1.05], 50, 28, timber)
    svg += leg(-w + 50, -d + 44) + leg(w - 50, -d + 44)
    svg += box(k, v, [-w + 44, high - 62, d - 48], [w - 44, high, d - 30], { colour: timber, wood: true }) + box(k, v, [w - 48, high - 62, -d + 44], [w - 34, high, d - 44], { colour: timber, wood: true })
    return svg + leg(-w + 50, d - 40) + leg(w - 50, d - 40) + top
  }
  const frame = (x: number) => limb(k, v, [x, high, -d * 0.3], [x, 0, -d * 0.86], 40, 34, timber) + limb(k, v, [x, high, d * 0.3], [x, 0, d * 0.86], 40, 34, timber)
  return svg + frame(-w + 110) + box(k, v, [-w + 100, 170, -12], [w - 100, 206, 12], { colour: timber, wood: true }) + frame(w - 110) + top
}

const spines = ['#b5654a', '#e8dcc5', '#4f6b74', '#d9a95b', '#8b9a83', '#3d3a38', '#c9b79c']

function books(k: Kit, v: View, x: number, y: number, z: number, amount: number): string {
  let svg = ''
  let at = x
  for (let i = 0; i < amount; i++) {
    const [wide, high] = [k.random.between(16, 32), k.random.between(82, 118)]
    svg += box(k, v, [at, y, z - 74], [at + wide, y + high, z], { colour: spines[Math.floor(k.random.between(0, spines.length))] as string })
    at += wide + 1
  }
  return svg
}

const pot = (k: Kit, v: View, x: number, y: number, colour: string) => prism(k, v, circle(30, x, 0), y, y + 58, { colour, top: tone(colour, -0.5) })

function shelf(k: Kit): string {
  const style = k.pick('shelf', ['ladder', 'case', 'wall'] as const)
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const v = view({ yaw: 26, pitch: 12, scale: style === 'wall' ? 1.2 : 0.86, cy: style === 'wall' ? 800 : 850 })
  const look = { colour: timber, wood: true }
  const [w, d] = [250, 90]
  const levels = style === 'wall' ? [150, 370] : k.pick('levels', [[60, 250, 440, 630], [40, 200, 360, 520, 680], [60, 290, 520]])
  const top = (levels.at(-1) ?? 600) + (style === 'wall' ? 0 : 190)
  const metal = style === 'ladder' ? k.pick('frame', ['#2f2e2d', timber, naturalColour('brass')]) : timber
  let svg = style === 'wall' ? '' : floorShadow(k, v, [-w, w], [-d, d], { strength: 0.9 })
  if (style === 'case') svg += box(k, v, [-w, 0, -d], [w, top, -d + 8], { colour: tone(timber, -0.32) }) + box(k, v, [-w, 0, -d], [-w + 22, top, d], { ...look, upright: true })
  if (style === 'ladder') for (const x of [-w + 10, w - 10]) svg += limb(k, v, [x, 0, -d + 8], [x, top, -d + 8], 15, 15, metal)
  levels.forEach((y, i) => {
    if (style === 'wall') svg += softShadow(k, lines([v.at([-w + 30, y - 4, -d]), v.at([w + 40, y - 4, -d]), v.at([w + 60, y - 66, -d]), v.at([-w + 60, y - 66, -d])]), { dx: 0, dy: 0, softness: 26, opacity: 0.22 })
    svg += box(k, v, [-w, y, -d], [w, y + 22, d], look)
    const from = k.random.between(-w + 40, -w + 120)
    svg += i % 2 === 0 ? books(k, v, from, y + 22, 20, 5) + pot(k, v, 150, y + 22, spines[(i + 2) % spines.length] as string) : pot(k, v, -120, y + 22, '#e9e0d0') + books(k, v, 40, y + 22, 20, 4)
  })
  if (style === 'ladder') for (const x of [-w + 10, w - 10]) svg += limb(k, v, [x, 0, d - 8], [x, top, d - 8], 15, 15, metal)
  if (style === 'case') svg += box(k, v, [w - 22, 0, -d], [w, top, d], { ...look, upright: true }) + box(k, v, [-w, top, -d], [w, top + 22, d], look)
  return svg
}

function sideboard(k: Kit): string {
  const v = view({ yaw: 26, pitch: 14, scale: 0.84, cy: 790 })
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const [w, d, low, high] = [470, 140, 120, 430]
  const legs = k.pick('legs', [timber, '#2f2e2d', naturalColour('brass')])
  const front = k.pick('front', ['doors', 'drawers', 'reeded', 'mixed'] as const)
  let svg = floorShadow(k, v, [-w, w], [-d, d])
  for (const [x, z] of [[-w + 60, -d + 30], [w - 60, -d + 30], [-w + 60, d - 24], [w - 60, d - 24]] as Point[]) svg += limb(k, v, [x, low + 4, z], [x * 1.02, 0, z * 1.04], 26, 16, legs)
  svg += box(k, v, [-w, low, -d], [w, high, d], { colour: timber, wood: true })
  const [fw, fh] = [w * 2, high - low]
  const panel = (x: number, y: number, pw: number, ph: number, upright: boolean) => {
    const d0 = roundRect(x, y, pw, ph, 3)
    const reeds = front === 'reeded' ? stroke(Array.from({ length: Math.floor(pw / 9) }, (_, i) => `M${n(x + 5 + i * 9)} ${n(y + 2)}v${n(ph - 4)}`).join(''), tone(timber, -0.75), 2.6, 0.42) : grain(k, d0, [x, y, pw, ph], timber, { upright, opacity: 0.24 })
    return fill(d0, k.linear([[0, tone(timber, 0.17)], [1, tone(timber, -0.02)]], [0, 0, 0.3, 1])) + reeds + `<path d="${d0}" fill="none" stroke="${tone(timber, -0.85)}" stroke-width="3" stroke-opacity=".6"/>`
  }
  const gap = 10
  const third = (fw - gap * 4) / 3
  const pull = k.pick('pull', ['knob', 'slot'] as const)
  const brass = k.pick('knob', [naturalColour('brass'), '#2f2e2d', timber])
  const grip = (x: number, y: number) => (pull === 'knob' ? knob(k, [x, y], 11, brass) : fill(roundRect(x - 32, y - 5, 64, 10, 5), tone(timber, -0.85), 'opacity=".75"'))
  let face = ''
  for (let i = 0; i < 3; i++) {
    const x = gap + i * (third + gap)
    const split = front === 'drawers' || (front === 'mixed' && i === 1) ? 3 : 1
    const ph = (fh - gap * (split + 1)) / split
    for (let j = 0; j < split; j++) {
      const y = gap + j * (ph + gap)
      face += panel(x, y, third, ph, split === 1) + (split === 1 ? grip(i === 2 ? x + 22 + (pull === 'slot' ? 20 : 0) : x + third - 22 - (pull === 'slot' ? 20 : 0), y + ph * (pull === 'slot' ? 0.1 : 0.45)) : grip(x + third / 2, y + ph * 0.4))
    }
  }
  return svg + v.on([-w, high, d], [1, 0, 0], [0, -1, 0], face) + box(k, v, [-w - 8, high, -d - 4], [w + 8, high + 22, d + 8], { colour: timber, wood: true })
}

/** Furniture, seen from the right and a little from above. */
export const furniture = forms({
  chair: { fit: [1.02, -30], focus: [480, 420, 1.9], draw: chair },
  stool: { fit: [1.12, -10], focus: [500, 420, 1.9], draw: stool },
  armchair: { fit: [1.12, 40], focus: [480, 480, 1.8], draw: armchair },
  'side-table': { fit: [1.25, 40], focus: [500, 460, 1.8], draw: sideTable },
  'dining-table': { fit: [1.06, 100], focus: [420, 520, 1.9], draw: diningTable },
  shelf: { fit: [1, 0], focus: [480, 420, 1.9], draw: shelf },
  bench: { fit: [1.14, 90], focus: [420, 580, 1.9], draw: bench },
  sideboard: { fit: [1.05, 90], focus: [400, 580, 1.9], draw: sideboard },
})
