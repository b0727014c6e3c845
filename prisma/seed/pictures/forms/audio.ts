import { inkOn, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, lines, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import { isWood, naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { flatOn, stamp } from '../primitives/label.ts'
import { footShadow } from '../primitives/shadow.ts'
import { clothTexture, softBody } from '../primitives/soft.ts'
import { box, floorShadow, limb, prism, roundedGround, view } from '../primitives/space.ts'
import { weave } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'
import { earbuds, headphones } from './audio-worn.ts'

const circle = (r: number, cx = 0, cz = 0): Point[] => Array.from({ length: 64 }, (_, i) => [cx + r * Math.cos((-i * Math.PI) / 32), cz + r * Math.sin((-i * Math.PI) / 32)])

/** A loudspeaker cone in its ring, drawn flat on a front. */
function driver(k: Kit, cx: number, cy: number, r: number, cone: string, ring: string): string {
  const dish = k.radial([[0, tone(cone, 0.3)], [0.32, tone(cone, 0.06)], [0.34, tone(cone, -0.5)], [0.4, tone(cone, -0.1)], [0.8, tone(cone, -0.45)], [0.82, tone(cone, -0.75)], [1, tone(cone, -0.3)]])
  const light = k.linear([[0, '#000000', 0.4], [0.5, '#000000', 0], [1, '#ffffff', 0.22]], [0, 0, 1, 1])
  const edge = k.linear([[0, tone(ring, 0.55)], [0.5, ring], [1, tone(ring, -0.55)]], [0, 0, 1, 1])
  const screws = r > 40 ? [45, 135, 225, 315].map((d) => `<circle cx="${n(cx + Math.cos((d * Math.PI) / 180) * r * 1.02)}" cy="${n(cy + Math.sin((d * Math.PI) / 180) * r * 1.02)}" r="${n(r * 0.035)}" fill="${tone(ring, -0.6)}"/>`).join('') : ''
  return fill(ellipse(cx, cy, r * 1.1, r * 1.1), edge) + screws + fill(ellipse(cx, cy, r * 0.95, r * 0.95), dish) + fill(ellipse(cx, cy, r * 0.8, r * 0.8), light)
}

function bookshelfSpeaker(k: Kit): string {
  const v = view({ yaw: 26, pitch: 12, scale: 1, cy: 795 })
  const wood = isWood(k.material) || k.pick('veneer', [true, false, false])
  const shell = isWood(k.material) ? k.colour : wood ? naturalColour(k.made(woods) ?? k.pick('timber', ['walnut', 'oak'])) : k.colour
  const style = k.pick('front', ['two', 'grille', 'single', 'three'] as const)
  const [w, h, d] = k.pick('size', [[260, 420, 220], [290, 380, 230], [240, 470, 210]] as const)
  const baffle = wood ? k.pick('baffle', ['#2b2a29', k.colour, '#ece6da']) : k.pick('baffle', [k.colour, tone(k.colour, -0.2), '#2b2a29'])
  const cone = k.pick('cone', ['#3a3836', '#c9a35a', '#d9d6cf', '#3a3836'])
  const ring = k.pick('ring', ['#8f9192', '#2a2928', '#c29a4b'])
  const face = () => {
    const plate = fill(roundRect(8, 8, w - 16, h - 16, 6), k.linear([[0, tone(baffle, 0.14)], [1, tone(baffle, -0.12)]], [0, 0, 1, 1]))
    if (style === 'grille') return plate + fill(roundRect(16, 16, w - 32, h - 32, 10), mix(k.colour, '#3b3733', 0.35)) + clothTexture(k, roundRect(16, 16, w - 32, h - 32, 10), [16, 16, w - 32, h - 32], k.colour, 'linen') + weave(k, roundRect(16, 16, w - 32, h - 32, 10), [16, 16, w - 32, h - 32], { gap: 9, opacity: 0.22, angle: 45 }) + fill(roundRect(w / 2 - 34, h - 46, 68, 15, 3), '#c9b37c') + stamp(flatOn(0, 0), k.words[0], w / 2, h - 42, 7, '#3a2f1c', { max: 58, weight: 0.16 })
    const big = w * 0.34
    const logo = stamp(flatOn(0, 0), k.words[0], w / 2, h - 34, 8, inkOn(baffle), { max: w * 0.34, weight: 0.13 })
    if (style === 'single') return plate + driver(k, w / 2, h * 0.44, big * 1.14, cone, ring) + fill(roundRect(w * 0.28, h * 0.8, w * 0.44, 20, 10), '#1c1b1a') + logo
    if (style === 'three') return plate + driver(k, w / 2, h * 0.15, big * 0.36, '#3a3836', ring) + driver(k, w / 2, h * 0.42, big * 0.72, cone, ring) + driver(k, w / 2, h * 0.74, big * 0.72, cone, ring)
    return plate + driver(k, w / 2, h * 0.22, big * 0.46, '#3a3836', ring) + driver(k, w / 2, h * 0.62, big, cone, ring) + logo
  }
  const one = (x: number, z: number) => box(k, v, [x, 0, z - d], [x + w, h, z], { colour: shell, wood, upright: true }) + v.on([x, h, z], [1, 0, 0], [0, -1, 0], face())
  if (k.count === 2 || (k.count === undefined && k.pick('pair', [true, false]))) return `<g transform="translate(-70 0)">${floorShadow(k, v, [60, 60 + w], [-d - 40, -40])}` + floorShadow(k, v, [-w - 20, -20], [-d + 60, 60]) + `${one(60, -40)}${one(-w - 20, 60)}</g>`
  return `<g transform="translate(-100 -160) scale(1.2)">${floorShadow(k, v, [-w / 2, w / 2], [-d / 2, d / 2])}${one(-w / 2, d / 2)}</g>`
}

function holes(w: number, h: number, gap: number, r: number, inset: number): string {
  let d = ''
  for (let y = inset; y <= h - inset; y += gap) for (let x = inset + (Math.round(y / gap) % 2 ? gap / 2 : 0); x <= w - inset; x += gap) d += ellipse(x, y, r, r)
  return d
}

function portableSpeaker(k: Kit): string {
  const kind = k.pick('speaker', ['pill', 'can', 'block'] as const)
  const strap = k.pick('strap', ['#9a6237', '#2d2b29', tone(k.colour, -0.4)])
  if (kind === 'can') {
    const d = roundRect(370, 380, 260, 410, 90)
    const fabric = softBody(k, d, [370, 380, 260, 410], k.colour, { cloth: 'canvas', plump: 1 })
    const top = fill(ellipse(500, 410, 118, 34), k.linear([[0, tone(k.colour, -0.1)], [1, tone(k.colour, -0.55)]])) + [-60, 0, 60].map((x, i) => stroke(i === 1 ? `M${500 + x - 9} 410h18M${500 + x} 404v12` : `M${500 + x - 9} 410h18`, '#f3ead8', 4)).join('')
    return footShadow(k, 500, 784, 118, { tilt: 0.22, reach: 1.2 }) + tube('M606 470C720 450 730 580 628 600', 16, strap) + fabric + fill('M372 716h256v22H372Z', tone(k.colour, -0.5), 'opacity=".6"') + top + stamp(flatOn(0, 0), k.words[0], 500, 640, 15, inkOn(k.colour), { max: 130, weight: 0.14 })
  }
  if (kind === 'pill') {
    const d = roundRect(210, 500, 580, 270, 128)
    const mesh = `<g clip-path="${k.clip(fill(d, '#000'))}"><g transform="translate(210 500)">${fill(holes(580, 270, 15, 3.6, 10), tone(k.colour, -0.85), 'opacity=".5"')}</g></g>`
    const cheek = fill(blob([[700, 508], [752, 530], [790, 600], [790, 670], [752, 742], [700, 762], [726, 700], [734, 636], [726, 570]]), k.linear([[0, tone(k.colour, -0.1)], [1, tone(k.colour, -0.55)]]))
    return footShadow(k, 500, 766, 250, { tilt: 0.1, reach: 0.8 }) + tube('M230 560C120 560 120 700 226 690', 18, strap) + softBody(k, d, [210, 500, 580, 270], k.colour, { cloth: 'smooth', plump: 1.1 }) + mesh + cheek + fill(roundRect(440, 610, 120, 44, 6), tone(k.colour, -0.3)) + stamp(flatOn(0, 0), k.words[0], 500, 624, 15, inkOn(tone(k.colour, -0.3)), { max: 100, weight: 0.14 })
  }
  const v = view({ yaw: 26, pitch: 16, cy: 780 })
  const [w, h, dp] = [380, 250, 130]
  const front = fill(roundRect(14, 14, w - 28, h - 28, 20), tone(k.colour, -0.22)) + `<g transform="translate(14 14)">${fill(holes(w - 28, h - 28, 17, 4.4, 22), tone(k.colour, -0.95), 'opacity=".8"')}</g>` + fill(ellipse(w - 54, h - 46, 24, 24), k.linear([[0, '#ecd9a6'], [1, '#9c7430']], [0, 0, 1, 1]))
  const handle = (x: number) => v.at([x, h, 0])
  const [a, b] = [handle(-130), handle(130)]
  return floorShadow(k, v, [-w / 2, w / 2], [-dp / 2, dp / 2]) + prism(k, v, roundedGround(-w / 2, w / 2, -dp / 2, dp / 2, 24), 0, h, { colour: k.colour }) + v.on([-w / 2, h, dp / 2], [1, 0, 0], [0, -1, 0], front) + tube(`M${n(a[0])} ${n(a[1])}C${n(a[0] + 10)} ${n(a[1] - 110)} ${n(b[0] - 10)} ${n(b[1] - 110)} ${n(b[0])} ${n(b[1])}`, 22, strap)
}

function turntable(k: Kit): string {
  const v = view({ yaw: 24, pitch: 36, scale: 1, cy: 700 })
  const wood = isWood(k.material) || k.pick('veneer', [true, false])
  const shell = isWood(k.material) ? k.colour : wood ? naturalColour(k.made(woods) ?? k.pick('timber', ['walnut', 'oak', 'ash'])) : k.colour
  const deck = wood ? k.pick('deck', [shell, k.colour, '#2d2b29']) : k.colour
  const [w, d, h] = [300, 235, 74]
  const feet = [[-240, 190], [240, 190], [240, -190]].map(([x = 0, z = 0]) => prism(k, v, circle(28, x, z), 0, 22, { colour: '#2a2827' })).join('')
  const body = box(k, v, [-w, 20, -d], [w, h + 20, d], { colour: shell, wood })
  const y = h + 20
  const top = deck === shell ? '' : v.on([-w, y, -d], [1, 0, 0], [0, 0, 1], fill(roundRect(10, 10, w * 2 - 20, d * 2 - 20, 6), k.linear([[0, tone(deck, 0.2)], [1, tone(deck, -0.06)]], [0, 0, 1, 1])))
  const cx = -60
  const platter = prism(k, v, circle(212, cx, 0), y, y + 14, { colour: '#b9bbbc' })
  const rings = [196, 182, 170, 156, 142, 130, 116, 104].map((r) => stroke(ellipse(0, 0, r, r), '#ffffff', 1.2, 0.12)).join('')
  const shine = fill(`M0 0L-190 -60A200 200 0 0 1 -120 -160ZM0 0L190 60A200 200 0 0 1 120 160Z`, '#ffffff', 'opacity=".14"')
  const label = k.pick('label', ['#b5654a', '#d8a657', '#4f6b74', '#7f9a8b'])
  const record = v.on([cx, y + 18, 0], [1, 0, 0], [0, 0, 1], fill(ellipse(0, 0, 204, 204), '#1d1b1a') + rings + shine + fill(ellipse(0, 0, 70, 70), label) + stamp(flatOn(0, 0), k.words[0], 0, -36, 12, inkOn(label), { max: 90, weight: 0.14 }) + fill(ellipse(0, 0, 6, 6), '#e8e4da'))
  const pivot = prism(k, v, circle(38, 220, -150), y, y + 34, { colour: '#c4c6c6' })
  const bent = k.pick('arm', ['straight', 'bent'] as const)
  const metal = k.pick('armcolour', ['#c4c6c6', '#2b2a29', '#c29a4b'])
  const [p0, p1, p2] = [v.at([220, y + 44, -150]), v.at([bent === 'bent' ? 214 : 170, y + 40, 60]), v.at([96, y + 26, 108])]
  const arm = tube(`M${n(p0[0])} ${n(p0[1])}L${n(p1[0])} ${n(p1[1])}L${n(p2[0])} ${n(p2[1])}`, 11, metal, 'metal') + fill(lines([[p2[0] - 16, p2[1] - 6], [p2[0] + 12, p2[1] - 10], [p2[0] + 8, p2[1] + 14], [p2[0] - 24, p2[1] + 14]]), '#2b2a29')
  const weight = prism(k, v, circle(22, 228, -192), y + 26, y + 58, { colour: '#4a4848' })
  const knobs = [[236, 150], [236, 196]].slice(0, k.pick('knobs', [1, 2])).map(([x = 0, z = 0]) => prism(k, v, circle(19, x, z), y, y + 18, { colour: metal })).join('')
  return floorShadow(k, v, [-w, w], [-d, d]) + feet + body + top + platter + record + weight + pivot + arm + knobs
}

function radio(k: Kit): string {
  const v = view({ yaw: 22, pitch: 14, cy: 775 })
  const kind = k.pick('radio', ['retro', 'modern', 'tall'] as const)
  const wood = isWood(k.material) || (kind !== 'modern' && k.pick('veneer', [true, false]))
  const shell = isWood(k.material) ? k.colour : wood ? naturalColour(k.made(woods) ?? k.pick('timber', ['walnut', 'oak', 'beech'])) : k.colour
  const [w, h, d] = kind === 'tall' ? [250, 350, 150] : kind === 'modern' ? [460, 220, 150] : [440, 270, 160]
  const panel = wood ? k.colour : k.pick('panel', ['#ece4d4', tone(k.colour, -0.25), '#2d2b29'])
  const metal = k.pick('trim', ['#c29a4b', '#c4c6c6', '#2b2a29'])
  const knob = (x: number, y: number, r: number) => fill(ellipse(x + 3, y + 6, r, r), '#1c1510', 'opacity=".4"') + fill(ellipse(x, y, r, r), k.linear([[0, tone(metal, 0.65)], [0.5, metal], [1, tone(metal, -0.5)]], [0, 0, 1, 1])) + fill(ellipse(x, y, r * 0.72, r * 0.72), k.linear([[0, tone(metal, -0.2)], [1, tone(metal, 0.4)]], [0, 0, 1, 1])) + stroke(`M${n(x)} ${n(y - r * 0.6)}V${n(y - r * 0.2)}`, tone(metal, -0.8), 4)
  const grille = (x: number, y: number, gw: number, gh: number) => {
    const style = k.pick('grille', ['slats', 'holes', 'cloth'] as const)
    const base = fill(roundRect(x, y, gw, gh, 12), tone(panel, -0.35))
    if (style === 'slats') return base + stroke(Array.from({ length: Math.floor((gh - 12) / 13) }, (_, i) => `M${n(x + 12)} ${n(y + 12 + i * 13)}h${n(gw - 24)}`).join(''), tone(panel, 0.12), 6.5)
    if (style === 'holes') return base + `<g transform="translate(${n(x)} ${n(y)})">${fill(holes(gw, gh, 15, 4, 14), tone(panel, -0.95), 'opacity=".85"')}</g>`
    return base + clothTexture(k, roundRect(x, y, gw, gh, 12), [x, y, gw, gh], '#d8c8a6', 'linen') + weave(k, roundRect(x, y, gw, gh, 12), [x, y, gw, gh], { gap: 8, opacity: 0.26, angle: 45 })
  }
  const dial = (x: number, y: number, dw: number, dh: number) => fill(roundRect(x, y, dw, dh, 6), '#f4e6c3') + stroke(Array.from({ length: 25 }, (_, i) => `M${n(x + 12 + (i * (dw - 24)) / 24)} ${n(y + dh * 0.34)}v${i % 4 ? dh * 0.16 : dh * 0.34}`).join(''), '#4a3a26', 2) + stroke(`M${n(x + dw * k.pick('tune', [0.3, 0.52, 0.7]))} ${n(y + 5)}v${n(dh - 10)}`, '#c2432e', 3.5)
  const plate = fill(roundRect(14, 14, w - 28, h - 28, 14), k.linear([[0, tone(panel, 0.14)], [1, tone(panel, -0.1)]], [0, 0, 1, 1]))
  const face =
    kind === 'retro' ? plate + grille(30, 30, w * 0.56, h - 60) + dial(w * 0.66, 34, w * 0.27, 66) + knob(w * 0.73, h * 0.66, 34) + knob(w * 0.88, h * 0.66, 25) + stamp(flatOn(0, 0), k.words[0], w * 0.8, h - 38, 8, inkOn(panel), { max: w * 0.22, weight: 0.13 })
    : kind === 'modern' ? plate + grille(30, 30, w * 0.44, h - 60) + fill(roundRect(w * 0.54, 34, w * 0.24, 84, 8), '#1d1f1f') + stamp(flatOn(0, 0), '7.45', w * 0.66, 60, 34, '#f3d9a0', { weight: 0.12 }) + knob(w * 0.88, 76, 30) + [0, 1, 2, 3].map((i) => fill(ellipse(w * 0.57 + i * w * 0.1, h - 56, 12, 12), tone(panel, -0.4))).join('')
    : plate + grille(30, 30, w - 60, h * 0.46) + dial(34, h * 0.59, w - 68, 46) + knob(w * 0.3, h * 0.83, 27) + knob(w * 0.7, h * 0.83, 27)
  const ground = roundedGround(-w / 2, w / 2, -d / 2, d / 2, kind === 'modern' ? 12 : 26)
  const shellSvg = wood ? box(k, v, [-w / 2, 16, -d / 2], [w / 2, h + 16, d / 2], { colour: shell, wood: true }) : prism(k, v, ground, 16, h + 16, { colour: shell })
  const feet = [-1, 1].map((s) => limb(k, v, [s * (w / 2 - 40), 18, d / 2 - 30], [s * (w / 2 - 40), 0, d / 2 - 30], 34, 28, '#2b2a29')).join('')
  const [a, b] = [v.at([-w * 0.34, h + 16, 0]), v.at([w * 0.34, h + 16, 0])]
  const handle = k.pick('handle', [true, true, false]) ? tube(`M${n(a[0])} ${n(a[1])}V${n(a[1] - 50)}Q${n(a[0])} ${n(a[1] - 76)} ${n(a[0] + 28)} ${n(a[1] - 74)}L${n(b[0] - 28)} ${n(b[1] - 74)}Q${n(b[0])} ${n(b[1] - 74)} ${n(b[0])} ${n(b[1] - 48)}V${n(b[1])}`, 20, k.pick('strap', ['#9a6237', metal, shell]), 'satin') : ''
  const top = v.at([w * 0.4, h + 16, -d * 0.3])
  const antenna = k.pick('antenna', [true, false]) ? stroke(`M${n(top[0])} ${n(top[1])}l86 -250`, '#8d8f90', 6) + stroke(`M${n(top[0] - 1)} ${n(top[1])}l86 -250`, '#f1f2f2', 2) : ''
  return floorShadow(k, v, [-w / 2, w / 2], [-d / 2, d / 2]) + feet + antenna + shellSvg + v.on([-w / 2, h + 16, d / 2], [1, 0, 0], [0, -1, 0], face) + handle
}

/** Things that play. */
export const audio = forms({
  headphones: { fit: [1.16, 30], focus: [640, 600, 1.9], draw: headphones },
  'bookshelf-speaker': { set: 'own', fit: [1.08, 0], focus: [480, 620, 1.8], draw: bookshelfSpeaker },
  'portable-speaker': { fit: [1.22, 50], focus: [480, 640, 1.9], draw: portableSpeaker },
  turntable: { fit: [1.12, 90], focus: [480, 600, 1.8], draw: turntable },
  radio: { fit: [1.22, 50], focus: [460, 620, 1.8], draw: radio },
  earbuds: { fit: [1.4, 70], focus: [500, 640, 1.9], draw: earbuds },
})
