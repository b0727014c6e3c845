import { inkOn, luminance, mix, tone } from '../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { emblem, flatOn, label, stamp } from '../primitives/label.ts'
import type { OrnamentKey } from '../primitives/ornament.ts'
import { softShadow, footShadow } from '../primitives/shadow.ts'
import { clothTexture } from '../primitives/soft.ts'
import { box, floorShadow, prism, roundedGround, type View, view } from '../primitives/space.ts'
import { grain } from '../primitives/texture.ts'
import { forms } from './form.ts'
import { pen, pencilSet, scissors } from './stationery-tools.ts'

const marks: OrnamentKey[] = ['sprig', 'sun', 'hills', 'waves', 'flower', 'moon', 'rings']

function notebookAt(k: Kit, x: number, y: number, w: number, h: number, colour: string, first: boolean): string {
  const binding = k.pick('binding', ['spine', 'elastic', 'stitched', 'wire'] as const)
  const d = roundRect(x, y, w, h, binding === 'elastic' ? 18 : 6)
  const pages = `<g transform="translate(7 9)">${fill(d, '#efe8d8')}${stroke(roundRect(x - 2, y - 3, w, h, 8), '#cdbfa6', 1.5, 0.7)}</g>`
  const cover = fill(d, k.linear([[0, tone(colour, 0.16)], [0.5, tone(colour, 0.02)], [1, tone(colour, -0.16)]], [0, 0, 1, 1])) + clothTexture(k, d, [x, y, w, h], colour, k.made(/linen|cotton|canvas/) ? 'linen' : k.made(/leather/) ? 'leather' : k.pick('cover', ['linen', 'smooth', 'plain']))
  const other = k.pick('spine', [tone(colour, -0.45), '#c9a06c', '#efe6d4', tone(colour, 0.35)])
  let bind = ''
  if (binding === 'spine') bind = fill(`M${n(x + 5)} ${n(y)}H${n(x + w * 0.17)}V${n(y + h)}H${n(x + 5)}Q${n(x)} ${n(y + h)} ${n(x)} ${n(y + h - 6)}V${n(y + 6)}Q${n(x)} ${n(y)} ${n(x + 5)} ${n(y)}Z`, other) + stroke(`M${n(x + w * 0.17)} ${n(y)}V${n(y + h)}`, '#2a1f16', 2, 0.3)
  if (binding === 'elastic') bind = stroke(`M${n(x + w * 0.1)} ${n(y)}V${n(y + h)}`, tone(colour, -0.6), 3, 0.4) + stroke(`M${n(x + w * 0.87)} ${n(y)}V${n(y + h)}`, '#2a1f16', 15, 0.22) + stroke(`M${n(x + w * 0.865)} ${n(y)}V${n(y + h)}`, k.pick('band', [tone(colour, -0.55), '#b5654a', tone(colour, 0.3)]), 13)
  if (binding === 'stitched') bind = stroke(`M${n(x + 9)} ${n(y + 6)}V${n(y + h - 6)}`, tone(colour, -0.7), 9, 0.25) + `<path d="M${n(x + 10)} ${n(y + 30)}V${n(y + h - 30)}" stroke="${inkOn(colour)}" stroke-width="4" stroke-dasharray="${n(h * 0.1)} ${n(h * 0.05)}" stroke-opacity=".7"/>`
  if (binding === 'wire') for (let wy = y + 24; wy < y + h - 16; wy += 30) bind += fill(ellipse(x + 20, wy, 6, 6), '#2a2320', 'opacity=".6"') + stroke(`M${n(x - 14)} ${n(wy + 4)}Q${n(x - 10)} ${n(wy - 12)} ${n(x + 19)} ${n(wy - 2)}`, '#8d8f90', 5) + stroke(`M${n(x - 13)} ${n(wy + 2)}Q${n(x - 8)} ${n(wy - 12)} ${n(x + 17)} ${n(wy - 4)}`, '#f1f2f2', 2)
  const centre = x + w * (binding === 'spine' ? 0.585 : binding === 'elastic' ? 0.47 : 0.52)
  const art = k.pick('art', ['label', 'emblem', 'foil', 'blank'] as const)
  const ink = luminance(colour) > 0.5 ? tone(colour, -0.75) : '#e7cf9a'
  const print = !first ? '' : art === 'label' ? label(k, flatOn(centre - w * 0.28, y + h * 0.16), w * 0.56, h * 0.24, { layout: k.pick('l', [2, 0, 4]), accent: colour, ornament: k.pick('mark', marks) }) : art === 'emblem' ? emblem(flatOn(0, 0), k.pick('mark', marks), centre, y + h * 0.4, w * 0.2, ink) : art === 'foil' ? stamp(flatOn(0, 0), k.words[1], centre, y + h * 0.72, h * 0.035, ink, { max: w * 0.6 }) : stamp(flatOn(0, 0), k.words[0], centre, y + h * 0.9, h * 0.02, ink, { max: w * 0.5 })
  const ribbon = binding === 'spine' || binding === 'elastic' ? fill(lines([[x + w * 0.5, y + h], [x + w * 0.545, y + h], [x + w * 0.55, y + h + 58], [x + w * 0.525, y + h + 42], [x + w * 0.5, y + h + 60]]), k.pick('ribbon', ['#b5654a', '#c9a24e', tone(colour, -0.3)])) : ''
  return ribbon + pages + cover + bind + print
}

function notebook(k: Kit): string {
  const [w, h] = k.pick('format', [[420, 600], [460, 580], [380, 560]] as const)
  const stack = k.count ?? k.pick('stack', [1, 1, 2])
  const turn = k.pick('turn', [-10, 8, -16, 14])
  let svg = ''
  if (stack > 1) {
    const under = mix(k.colour, k.pick('second', ['#e9dcc3', '#3f4a4a', '#b5654a']), 0.72)
    svg += `<g transform="rotate(${turn + 16} 500 520)">${softShadow(k, roundRect(500 - w / 2, 500 - h / 2, w, h, 8), { dx: 12, dy: 20, softness: 32, opacity: 0.36 })}${notebookAt(k, 500 - w / 2, 500 - h / 2, w, h, under, false)}</g>`
  }
  return `${svg}<g transform="rotate(${turn} 500 500)">${softShadow(k, roundRect(500 - w / 2, 500 - h / 2, w, h, 8), { dx: 16, dy: 24, softness: 34, opacity: 0.4 })}${notebookAt(k, 500 - w / 2, 500 - h / 2, w, h, k.colour, true)}</g>`
}

function deskTray(k: Kit): string {
  const v = view({ yaw: 28, pitch: 30, scale: 1, cy: 720 })
  const wood = woods.test(k.material)
  const kind = k.pick('tray', ['tray', 'organiser', 'stacked', 'cup'] as const)
  const look = { colour: k.colour, wood }
  const walls = (x0: number, x1: number, z0: number, z1: number, y0: number, h: number, t = 14) =>
    box(k, v, [x0, y0, z0], [x1, y0 + 10, z1], { colour: tone(k.colour, -0.22) }) + box(k, v, [x0, y0, z0], [x1, y0 + h, z0 + t], look) + box(k, v, [x0, y0, z0], [x0 + t, y0 + h, z1], look)
  const front = (x0: number, x1: number, z0: number, z1: number, y0: number, h: number, t = 14) => box(k, v, [x1 - t, y0, z0], [x1, y0 + h, z1], look) + box(k, v, [x0, y0, z1 - t], [x1, y0 + h, z1], look)
  const pencil = (x: number, z: number, lean: number, colour: string, y0: number, length = 250) => {
    const [a, b] = [v.at([x, y0, z]), v.at([x + lean, y0 + length, z - 10])]
    return stroke(lines([a, b], false), tone(colour, -0.35), 15) + stroke(lines([[a[0] - 2, a[1]], [b[0] - 2, b[1]]], false), tone(colour, 0.2), 7) + fill(ellipse(b[0], b[1], 7.5, 4), tone(colour, 0.45))
  }
  if (kind === 'cup') {
    const corner = k.pick('round', [95, 20, 40])
    const ground = roundedGround(-95, 95, -95, 95, corner)
    const rim = ground.map(([x, z]) => v.at([x, 230, z]))
    const hole = ground.map(([x, z]) => v.at([x * 0.88, 230, z * 0.88]))
    const shadow = corner === 95 ? footShadow(k, 500, 720, 92, { tilt: 0.5, reach: 1.2 }) : floorShadow(k, v, [-95, 95], [-95, 95])
    return shadow + prism(k, v, ground, 0, 230, { ...look, top: k.colour }) + fill(lines(rim), tone(k.colour, 0.2)) + fill(lines(hole), tone(k.colour, -0.75)) + `<g clip-path="${k.clip(fill(`${lines(hole)}M0 -400H1000V${n(v.at([0, 230, 0])[1])}H0Z`, '#000'))}">${pencil(-30, -10, -50, '#d8a657', 150, 270)}${pencil(20, -20, 40, '#4f6b74', 150, 300)}${pencil(0, 10, 6, '#b5654a', 150, 250)}</g>`
  }
  if (kind === 'stacked') {
    const tray = (y: number) => walls(-260, 260, -170, 170, y, 66) + v.on([-236, y + 14, -150], [1, 0, 0], [0, 0, 1], fill(roundRect(0, 0, 470, 300, 2), '#f7f2e8')) + front(-260, 260, -170, 170, y, 66)
    const post = (x: number, z: number) => box(k, v, [x, 60, z], [x + 12, 150, z + 12], { colour: tone(k.colour, -0.3) })
    return floorShadow(k, v, [-260, 260], [-170, 170]) + tray(0) + post(-258, -168) + post(246, -168) + post(-258, 156) + post(246, 156) + tray(150)
  }
  const things = v.on([-210, 14, -80], [1, 0, 0], [0, 0, 1], fill(roundRect(4, 26, 330, 30, 12), 'rgba(40,28,18,.3)') + fill(roundRect(0, 18, 330, 28, 12), k.linear([[0, '#7f9bb0'], [0.4, '#3f5b73'], [1, '#263a4c']], [0, 0, 0, 1])) + fill(roundRect(12, 88, 300, 26, 4), 'rgba(40,28,18,.3)') + fill(roundRect(8, 80, 300, 24, 4), k.linear([[0, '#efcf94'], [0.5, '#d8a657'], [1, '#a3762f']], [0, 0, 0, 1])) + (kind === 'organiser' ? '' : fill(ellipse(392, 120, 40, 40), '#e7d9bd') + fill(ellipse(392, 120, 22, 22), tone(k.colour, -0.4))))
  const split = kind === 'organiser' ? box(k, v, [60, 0, -150], [72, 74, 150], look) + box(k, v, [72, 0, -6], [270, 74, 6], look) + v.on([100, 14, -120], [1, 0, 0], [0, 0, 1], [20, 60, 100].map((x) => stroke(`M${x} 20v34q0 14 12 14t12 -14V10q0 -16 -16 -16`, '#c79a52', 5)).join('')) + v.on([100, 14, 30], [1, 0, 0], [0, 0, 1], fill(roundRect(10, 20, 60, 60, 4), '#e9c46a') + fill(roundRect(24, 10, 60, 60, 4), '#efd58b')) : ''
  return floorShadow(k, v, [-270, 270], [-150, 150]) + walls(-270, 270, -150, 150, 0, 78) + things + split + front(-270, 270, -150, 150, 0, 78)
}

function cardSet(k: Kit): string {
  const [w, h] = k.pick('format', [[360, 500], [480, 350], [400, 400]] as const)
  const mark = k.pick('mark', marks)
  const envelope = k.pick('envelope', [tone(k.colour, 0.35), '#cbb08a', mix(k.colour, '#3a4a4a', 0.6), '#efe6d4'])
  const art = k.pick('art', ['one', 'pattern', 'words', 'band'] as const)
  const card = (x: number, y: number, turn: number, colour: string, printed: boolean) => {
    const d = roundRect(x - w / 2, y - h / 2, w, h, 4)
    const ink = luminance(colour) > 0.6 ? k.pick('ink', [tone(colour, -0.7), '#3f5b73', '#b5654a']) : '#f3e8d2'
    let print = ''
    if (printed && art === 'one') print = emblem(flatOn(0, 0), mark, x, y - h * 0.04, Math.min(w, h) * 0.25, ink)
    if (printed && art === 'pattern') for (let row = 0; row < 4; row++) for (let col = 0; col < 3; col++) print += emblem(flatOn(0, 0), mark, x - w * 0.3 + col * w * 0.3, y - h * 0.34 + row * h * 0.225, Math.min(w, h) * 0.075, ink)
    if (printed && art === 'words') print = stamp(flatOn(0, 0), k.pick('greeting', ['THANK YOU', 'HELLO', 'WITH LOVE', 'GOOD LUCK']), x, y - h * 0.05, h * 0.09, ink, { max: w * 0.74, weight: 0.14 }) + stroke(`M${n(x - w * 0.14)} ${n(y + h * 0.14)}h${n(w * 0.28)}`, ink, 3)
    if (printed && art === 'band') print = fill(`M${n(x - w / 2)} ${n(y + h * 0.1)}h${n(w)}v${n(h * 0.4)}h${n(-w)}Z`, ink, 'opacity=".9"') + emblem(flatOn(0, 0), mark, x, y - h * 0.18, Math.min(w, h) * 0.17, ink)
    return `<g transform="rotate(${turn} ${x} ${y})">${softShadow(k, d, { dx: 9, dy: 14, softness: 20, opacity: 0.32 })}${fill(d, k.linear([[0, tone(colour, 0.12)], [1, tone(colour, -0.07)]], [0, 0, 1, 1]))}${print}</g>`
  }
  const flap = (x: number, y: number, turn: number) => {
    const [ew, eh] = [w * 1.06, h * 1.04]
    const d = roundRect(x - ew / 2, y - eh / 2, ew, eh, 6)
    const fold = w > h ? `M${n(x - ew / 2)} ${n(y - eh / 2)}L${n(x)} ${n(y + eh * 0.08)}L${n(x + ew / 2)} ${n(y - eh / 2)}` : `M${n(x - ew / 2)} ${n(y - eh / 2)}L${n(x)} ${n(y - eh * 0.08)}L${n(x + ew / 2)} ${n(y - eh / 2)}`
    return `<g transform="rotate(${turn} ${x} ${y})">${softShadow(k, d, { dx: 10, dy: 16, softness: 24, opacity: 0.34 })}${fill(d, k.linear([[0, tone(envelope, 0.1)], [1, tone(envelope, -0.12)]], [0, 0, 1, 1]))}${fill(`${fold}Z`, '#ffffff', 'opacity=".14"')}${stroke(fold, tone(envelope, -0.7), 3, 0.4)}</g>`
  }
  return flap(540, 600, k.pick('turn', [14, -12, 9])) + card(560, 430, 7, tone(k.colour, 0.3), false) + card(430, 450, k.pick('top', [-8, -14, 4]), k.colour, true)
}

function tapeDispenser(k: Kit): string {
  const v = view({ yaw: 34, pitch: 18, cy: 760 })
  const kind = k.pick('tape', ['block', 'arch', 'round'] as const)
  const wood = woods.test(k.material)
  const depth = 120
  const profile: Point[] = kind === 'block' ? [[-230, 0], [230, 0], [230, 96], [150, 96], [60, 180], [-200, 180], [-230, 150]] : kind === 'arch' ? [[-230, 0], [250, 0], [250, 60], [210, 84], [110, 84], [70, 200], [-30, 262], [-140, 230], [-210, 130]] : [[-190, 0], [240, 0], [250, 40], [200, 90], [120, 104], [90, 210], [0, 280], [-110, 270], [-190, 190], [-214, 90]]
  const side = (z: number) => lines(profile.map(([x, y]) => v.at([x, y, z])))
  let shell = ''
  for (let i = 0; i < profile.length; i++) {
    const [a, b] = [profile[i] as Point, profile[(i + 1) % profile.length] as Point]
    const normal: [number, number, number] = [b[1] - a[1], a[0] - b[0], 0]
    if (!v.faces(normal)) continue
    const paint = tone(k.colour, v.light(normal))
    shell += `<path d="${lines([v.at([...a, depth / 2]), v.at([...b, depth / 2]), v.at([...b, -depth / 2]), v.at([...a, -depth / 2])])}" fill="${paint}" stroke="${paint}"/>`
  }
  const face = side(depth / 2)
  const roll = v.on([-60, 165, depth / 2], [1, 0, 0], [0, -1, 0], fill(ellipse(0, 0, 118, 118), tone(k.colour, -0.55), 'opacity=".55"') + fill(ellipse(0, 0, 104, 104), k.linear([[0, '#f5ecd5'], [1, '#cdb98e']], [0, 0, 1, 1])) + [94, 84, 74].map((r) => stroke(ellipse(0, 0, r, r), '#a98f5d', 1.5, 0.5)).join('') + fill(ellipse(0, 0, 60, 60), k.pick('core', ['#c9a24e', '#3a3532', '#d8c4a0'])) + fill(ellipse(0, 0, 20, 20), '#f1e8d6'))
  const strip = fill(lines([v.at([30, 236, 50]), v.at([30, 236, -50]), v.at([228, kind === 'block' ? 106 : 92, -50]), v.at([228, kind === 'block' ? 106 : 92, 50])]), '#f8efd9', 'opacity=".75"')
  const blade = fill(lines([v.at([226, kind === 'block' ? 84 : 74, 54]), v.at([226, kind === 'block' ? 84 : 74, -54]), v.at([236, kind === 'block' ? 112 : 98, -54]), v.at([236, kind === 'block' ? 112 : 98, 54])]), k.linear([[0, '#f4f5f5'], [1, '#8e9295']], [0, 0, 0, 1]))
  return floorShadow(k, v, [-230, 240], [-60, 60]) + shell + fill(face, k.linear([[0, tone(k.colour, 0.14)], [1, tone(k.colour, -0.12)]], [0, 0, 0.5, 1])) + (wood ? grain(k, face, [200, 400, 620, 420], k.colour, { spacing: 10 }) : '') + roll + strip + blade
}

function month(k: Kit, x: number, y: number, w: number, h: number, ink: string): string {
  let svg = ''
  const start = k.pick('start', [0, 2, 4, 5])
  for (let day = 1; day <= 30; day++) {
    const cell = day - 1 + start
    svg += stamp(flatOn(0, 0), `${day}`, x + ((cell % 7) + 0.5) * (w / 7), y + Math.floor(cell / 7) * (h / 5.6), h * 0.075, ink, { weight: 0.14 })
  }
  return svg
}

function calendar(k: Kit): string {
  const kind = k.pick('calendar', ['wall', 'desk', 'block'] as const)
  const name = k.pick('month', ['MARCH', 'MAY', 'OCTOBER', 'JUNE', 'APRIL'])
  const ink = '#2f2a26'
  const picture = (x: number, y: number, w: number, h: number) => {
    const sky = k.linear([[0, mix(k.colour, '#f6ead6', 0.7)], [1, mix(k.colour, '#f2d3b0', 0.35)]], [0, 0, 0, 1])
    const clip = k.clip(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/>`)
    const hill = (base: number, top: number, colour: string) => fill(`M${n(x)} ${n(y + h)}V${n(y + h * base)}Q${n(x + w * 0.3)} ${n(y + h * top)} ${n(x + w * 0.6)} ${n(y + h * (base - 0.06))}T${n(x + w)} ${n(y + h * (base - 0.12))}V${n(y + h)}Z`, colour)
    return `<g clip-path="${clip}"><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${sky}"/>${fill(ellipse(x + w * 0.7, y + h * 0.34, w * 0.09, w * 0.09), '#f9e7c4')}${hill(0.62, 0.36, mix(k.colour, '#e9dcc8', 0.3))}${hill(0.76, 0.6, k.colour)}${hill(0.94, 0.74, tone(k.colour, -0.4))}</g>`
  }
  if (kind === 'wall') {
    const [x, y, w, h] = [270, 150, 460, 680]
    const d = roundRect(x, y, w, h, 3)
    return `<path d="M500 112L440 150M500 112L560 150" stroke="#a98a5d" stroke-width="4"/><circle cx="500" cy="110" r="9" fill="#b9924d"/>${softShadow(k, d, { dx: 16, dy: 22, softness: 32, opacity: 0.34 })}${fill(d, k.linear([[0, '#fffdf7'], [1, '#efe8da']], [0, 0, 1, 1]))}${picture(x + 28, y + 34, w - 56, 350)}${stamp(flatOn(0, 0), name, x + 30, y + 418, 34, k.colour === '#efe9dd' ? ink : tone(k.colour, -0.3), { align: 'left', weight: 0.15 })}${month(k, x + 24, y + 488, w - 48, 180, ink)}${fill(roundRect(x - 8, y - 12, w + 16, 24, 4), naturalColour(k.pick('bar', ['oak', 'walnut'])))}`
  }
  const v = view({ yaw: 24, pitch: 16, scale: 1.15, cy: 760 })
  if (kind === 'block') {
    const timber = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'walnut', 'beech']))
    const cube = (x: number, digit: string) => box(k, v, [x, 40, -66], [x + 130, 170, 64], { colour: mix(k.colour, '#f5eedf', 0.15) }) + v.on([x, 170, 64], [1, 0, 0], [0, -1, 0], stamp(flatOn(0, 0), digit, 65, 26, 80, inkOn(k.colour), { weight: 0.13 }))
    return floorShadow(k, v, [-190, 190], [-80, 80]) + box(k, v, [-190, 0, -80], [190, 40, 80], { colour: timber, wood: true }) + box(k, v, [-190, 40, -80], [190, 110, -60], { colour: timber, wood: true }) + cube(-150, k.pick('tens', ['0', '1', '2'])) + cube(-12, k.pick('ones', ['3', '7', '9', '4'])) + box(k, v, [128, 40, -60], [180, 130, 60], { colour: tone(k.colour, -0.25) }) + v.on([-182, 36, 80], [1, 0, 0], [0, -1, 0], stamp(flatOn(0, 0), name, 182, 8, 20, tone(timber, -0.85), { weight: 0.14 }))
  }
  return floorShadow(k, v, [-210, 210], [-100, 100]) + tent(k, v, name, ink, picture)
}

function tent(k: Kit, v: View, name: string, ink: string, picture: (x: number, y: number, w: number, h: number) => string): string {
  const lean: [number, number, number] = [0, -1, 0.34]
  const back = fill(lines([v.at([210, 300, 0]), v.at([210, 0, 102]), v.at([210, 0, -102])]), tone(k.colour, -0.5))
  const foot = fill(lines([v.at([-210, 12, 98]), v.at([210, 12, 98]), v.at([210, 0, 102]), v.at([-210, 0, 102])]), tone(k.colour, -0.2))
  const page = fill(roundRect(0, 0, 420, 300, 2), k.colour) + fill(roundRect(6, 16, 408, 266, 2), '#fdf9f0') + picture(18, 30, 180, 240) + stamp(flatOn(0, 0), name, 222, 44, 24, tone(k.colour, -0.4), { align: 'left', weight: 0.15 }) + month(k, 216, 100, 190, 176, ink)
  const rings = Array.from({ length: 15 }, (_, i) => stroke(`M${24 + i * 26.5} 12v-20`, '#3a3532', 5) + stroke(`M${23 + i * 26.5} 10v-18`, '#b9bcbd', 2)).join('')
  return back + foot + v.on([-210, 300, 0], [1, 0, 0], lean, page + rings)
}

/** Paper and the things around it. */
export const stationery = forms({
  notebook: { stage: 'flat', set: 'own', focus: [480, 420, 1.8], draw: notebook },
  pen: { stage: 'flat', focus: [620, 380, 2], draw: pen },
  'pencil-set': { stage: 'flat', set: 'own', focus: [480, 320, 1.9], draw: pencilSet },
  'desk-tray': { fit: [1.2, 60], focus: [470, 600, 1.8], draw: deskTray },
  'card-set': { stage: 'flat', set: 'own', focus: [430, 430, 1.8], draw: cardSet },
  scissors: { stage: 'flat', focus: [480, 560, 1.9], draw: scissors },
  'tape-dispenser': { fit: [1.25, 60], focus: [470, 600, 1.9], draw: tapeDispenser },
  calendar: { fit: [1.08, 10], focus: [470, 480, 1.8], draw: calendar },
})
