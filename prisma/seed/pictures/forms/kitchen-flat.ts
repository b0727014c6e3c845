import { luminance, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { flatOn, stamp } from '../primitives/label.ts'
import { softShadow } from '../primitives/shadow.ts'
import { grain, streaks } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'

/** A knife lying across the table: cook's, santoku, bread or paring blade. */
export function knife(k: Kit): string {
  const kind = k.pick('blade', ['cook', 'santoku', 'bread', 'paring'] as const)
  const handle = k.accent ?? (k.made(woods) ? naturalColour(k.made(woods) ?? 'oak') : k.pick('handle', ['#2d2a28', naturalColour('walnut'), naturalColour('oak')]))
  const blades: Record<typeof kind, Point[]> = {
    cook: [[390, 462], [390, 462], [700, 464], [850, 478], [940, 512], [940, 512], [860, 552], [700, 580], [500, 586], [404, 584], [404, 584], [402, 540], [390, 536]],
    santoku: [[390, 458], [390, 458], [760, 458], [850, 482], [890, 540], [890, 540], [780, 572], [560, 580], [404, 580], [404, 580], [402, 538], [390, 534]],
    bread: [[390, 470], [390, 470], [840, 470], [920, 482], [940, 500], [940, 500], [920, 538], [400, 544], [400, 544], [398, 532]],
    paring: [[390, 476], [390, 476], [600, 478], [690, 494], [740, 520], [740, 520], [660, 540], [520, 552], [400, 552], [400, 552], [398, 534]],
  }
  const steel = luminance(k.colour) > 0.3 && luminance(k.colour) < 0.85 && k.accent ? k.colour : /carbon/.test(k.material) ? '#8d9296' : '#c3c7c9'
  const blade = blob(blades[kind])
  const paint = k.linear([[0, tone(steel, -0.25)], [0.1, tone(steel, 0.5)], [0.42, tone(steel, 0.1)], [0.58, tone(steel, -0.2)], [0.64, tone(steel, 0.4)], [0.9, tone(steel, 0.65)], [1, tone(steel, -0.1)]], [0, 0, 0.06, 1])
  const bevel = kind === 'bread' ? stroke(Array.from({ length: 26 }, (_, i) => `M${402 + i * 20} 543q10 -10 20 0`).join(''), tone(steel, -0.6), 3, 0.7) : stroke(blob(blades[kind].map(([x, y]): Point => [x * 0.992 + 3, y > 530 ? y - 20 : y])).replace('Z', ''), '#ffffff', 2, 0.25)
  const damascus = k.pick('pattern', ['plain', 'plain', 'waves'] as const) === 'waves' ? `<g clip-path="${k.clip(fill(blade, '#000'))}">${stroke(Array.from({ length: 9 }, (_, i) => `M380 ${500 + i * 11}q60 ${-16 + (i % 3) * 8} 120 0t120 0t120 0t120 0t120 0`).join(''), tone(steel, -0.7), 2.4, 0.24)}</g>` : ''
  const grip = k.pick('grip', [
    [[392, 466], [392, 466], [300, 462], [180, 466], [96, 458], [80, 490], [100, 534], [170, 522], [280, 528], [392, 538], [392, 538]],
    [[392, 470], [392, 470], [240, 468], [92, 466], [84, 476], [84, 524], [92, 532], [240, 532], [392, 534], [392, 534]],
    [[392, 468], [392, 468], [340, 474], [220, 462], [110, 470], [84, 502], [110, 540], [220, 534], [330, 526], [392, 538], [392, 538]],
  ] as Point[][])
  const gripPath = blob(grip)
  const gripSvg = fill(gripPath, k.linear([[0, tone(handle, 0.26)], [0.35, tone(handle, 0.08)], [0.7, tone(handle, -0.2)], [1, tone(handle, -0.5)]], [0, 0, 0, 1])) + (luminance(handle) > 0.25 ? grain(k, gripPath, [80, 460, 312, 76], handle, { spacing: 9 }) : '')
  const bolster = fill(roundRect(380, 464, 26, 74, 4), k.linear([[0, '#eceeee'], [0.4, '#b4b8ba'], [1, '#6d7173']], [0, 0, 0, 1]))
  const rivets = k.pick('rivets', [true, false]) ? [140, 230, 330].map((x) => `<circle cx="${x}" cy="498" r="9" fill="${tone('#b9bcbd', -0.3)}"/><circle cx="${x - 1}" cy="496" r="6.5" fill="#eef0f0"/>`).join('') : ''
  const small = kind === 'paring' ? 1.25 : 1.08
  const turn = k.pick('turn', [-38, -30, -46])
  const all = `${blade} ${gripPath}`
  const mark = stamp(flatOn(0, 0), k.words[0], 500, 496, 15, tone(steel, -0.7), { weight: 0.1 })
  return `<g transform="translate(${kind === 'paring' ? 70 : 0} ${kind === 'paring' ? -50 : 0}) rotate(${turn} 500 500) translate(500 510) scale(${small}) translate(-512 -510)">${softShadow(k, all, { dx: 6, dy: 20, softness: 22, opacity: 0.4 })}${fill(blade, paint)}${streaks(k, blade, [390, 455, 560, 135], { upright: true, gap: 7, opacity: 0.1 })}${damascus}${bevel}${mark}${gripSvg}${bolster}${rivets}</g>`
}

/** A wooden board from above: oblong, round, with a handle, of stripes or with a rim. */
export function cuttingBoard(k: Kit): string {
  const kind = k.pick('board', ['paddle', 'oblong', 'round', 'groove'] as const)
  const colour = k.colour
  const shape =
    kind === 'paddle' ? blob([[330, 250], [360, 220], [450, 215], [462, 180], [462, 110], [500, 76], [538, 110], [538, 180], [550, 215], [640, 220], [670, 250], [678, 560], [666, 880], [620, 916], [380, 916], [334, 880], [322, 560]])
    : kind === 'round' ? ellipse(500, 530, 330, 330)
    : roundRect(270, 150, 460, 700, kind === 'oblong' ? 60 : 26)
  const box: [number, number, number, number] = kind === 'round' ? [170, 200, 660, 660] : [270, 76, 460, 840]
  const hole = kind === 'paddle' ? ellipse(500, 128, 17, 17) : kind === 'round' ? ellipse(500, 248, 20, 20) : kind === 'oblong' ? roundRect(440, 186, 120, 26, 13) : ''
  let inlay = ''
  if (k.pick('staves', [true, false]) && kind !== 'round') for (let x = 322; x < 700; x += 66) inlay += stroke(`M${x} 60V930`, tone(colour, -0.7), 2, 0.4) + (((x - 322) / 66) % 2 ? fill(`M${x} 60h66v880h-66Z`, tone(colour, -0.3), 'opacity=".35"') : '')
  const groove = kind === 'groove' ? stroke(roundRect(300, 182, 400, 636, 18), tone(colour, -0.6), 13, 0.5) + stroke(roundRect(302, 185, 400, 636, 18), tone(colour, 0.5), 4, 0.5) : ''
  const clip = k.clip(fill(shape, '#000'))
  const edge = `<g transform="translate(5 13)">${fill(shape, tone(colour, -0.5))}</g>`
  const surface = fill(shape, k.linear([[0, tone(colour, 0.2)], [0.5, tone(colour, 0.04)], [1, tone(colour, -0.14)]], [0, 0, 1, 1])) + grain(k, shape, box, colour, { upright: true, spacing: 19, opacity: 0.34 })
  const holeSvg = hole ? fill(hole, tone(colour, -0.8), 'opacity=".85"') + `<g transform="translate(3 5)">${fill(hole, '#d8cfc0', 'opacity=".75"')}</g>` : ''
  return `<g transform="rotate(${k.pick('turn', [-12, 16, 24, -20])} 500 500)">${softShadow(k, shape, { dx: 16, dy: 26, softness: 32, opacity: 0.42 })}${edge}${surface}<g clip-path="${clip}">${inlay}</g>${groove}${stroke(shape, tone(colour, 0.5), 3, 0.5)}${holeSvg}${stamp(flatOn(0, 0), k.words[0], 500, 862 - (kind === 'round' ? 60 : 20) - (kind === 'oblong' || kind === 'groove' ? 66 : 0), 13, tone(colour, -0.85), { weight: 0.13 })}</g>`
}

/** A pan from above: iron or steel, long or short handles. */
export function fryingPan(k: Kit): string {
  const iron = k.colour
  const steel = luminance(iron) > 0.5
  const two = k.pick('handles', [false, false, true, false])
  const r = k.pick('r', [290, 310, 270])
  const [cx, cy] = two ? [500, 500] : [430, 570]
  const wooden = k.made(woods)
  const grip = wooden ? naturalColour(wooden) : steel ? '#c4c6c6' : tone(iron, 0.05)
  const a = (k.pick('angle', [-45, -38, -52]) * Math.PI) / 180
  const at = (d: number): Point => [cx + Math.cos(a) * d, cy + Math.sin(a) * d]
  const line = (from: number, to: number) => `M${at(from).map(n).join(' ')}L${at(to).map(n).join(' ')}`
  const handle = two
    ? [-1, 1].map((s) => tube(`M${n(cx + s * (r - 8))} ${n(cy - 66)}q${s * 74} 10 ${s * 74} 66t${-s * 74} 66`, 26, grip, 'satin')).join('')
    : tube(line(r - 10, r + 90), 34, steel ? '#b9bcbd' : iron, steel ? 'metal' : 'satin') + tube(line(r + 76, r + 300), 46, grip, steel && !wooden ? 'metal' : 'satin') + `<circle cx="${n(at(r + 286)[0])}" cy="${n(at(r + 286)[1])}" r="11" fill="${tone(grip, -0.85)}"/>`
  const rim = ellipse(cx, cy, r, r)
  const wall = k.linear([[0, tone(iron, -0.5)], [0.5, tone(iron, -0.1)], [1, tone(iron, 0.32)]], [0.1, 0.1, 0.9, 0.9])
  const base = k.radial([[0, tone(iron, steel ? 0.5 : 0.2)], [0.5, tone(iron, steel ? 0.2 : 0.07)], [1, tone(iron, -0.1)]], [0.38, 0.34, 0.75])
  let rings = ''
  for (let i = 1; i < 12; i++) rings += ellipse(cx, cy, (r - 62) * (i / 12), (r - 62) * (i / 12))
  const shine = fill(`M${n(cx)} ${n(cy)}L${n(cx - r * 0.75)} ${n(cy - r * 0.28)}L${n(cx - r * 0.5)} ${n(cy - r * 0.62)}ZM${n(cx)} ${n(cy)}L${n(cx + r * 0.75)} ${n(cy + r * 0.3)}L${n(cx + r * 0.52)} ${n(cy + r * 0.6)}Z`, '#ffffff', `opacity="${steel ? 0.2 : 0.035}"`)
  const lips = k.pick('lips', [true, false]) ? [-1, 1].map((s) => fill(ellipse(cx + s * r * 0.72, cy + s * r * 0.72, 26, 26), tone(iron, 0.1))).join('') : ''
  const shadow = softShadow(k, rim, { dx: 20, dy: 30, softness: 40, opacity: 0.45 })
  const handleShadow = two ? '' : `<g opacity=".2" transform="translate(16 30)">${stroke(line(r - 10, r + 300), '#3a2a1c', 44)}</g>`
  return shadow + handleShadow + handle + lips + fill(rim, k.linear([[0, tone(iron, 0.5)], [0.5, tone(iron, 0.1)], [1, tone(iron, -0.4)]], [0, 0, 1, 1])) + fill(ellipse(cx, cy, r - 9, r - 9), wall) + fill(ellipse(cx, cy, r - 54, r - 54), base) + stroke(rings, steel ? '#ffffff' : '#000000', 1.5, 0.14) + `<g clip-path="${k.clip(fill(ellipse(cx, cy, r - 54, r - 54), '#000'))}">${shine}</g>` + stroke(ellipse(cx, cy, r - 3, r - 3), tone(iron, 0.5), 2, 0.4)
}

/** Wooden spoons, ladles and spatulas side by side. */
export function woodenSpoon(k: Kit): string {
  const colour = k.colour
  const piece = (kind: string, x: number, turn: number) => {
    const bowl = kind === 'spoon' ? fill(ellipse(500, 220, 62, 108), k.linear([[0, tone(colour, -0.5)], [0.5, tone(colour, -0.1)], [1, tone(colour, 0.35)]], [0, 0, 1, 1])) : kind === 'risotto' ? fill(ellipse(500, 222, 26, 34), tone(colour, -0.8), 'opacity=".9"') : ''
    const d = kind === 'spatula' ? spatulaPath : spoonPath
    return `<g transform="translate(${x} 0) rotate(${turn} 500 560)">${softShadow(k, d, { dx: 10, dy: 16, softness: 20, opacity: 0.36 })}${fill(d, k.linear([[0, tone(colour, 0.26)], [0.5, tone(colour, 0.02)], [1, tone(colour, -0.32)]]))}${grain(k, d, [415, 80, 170, 830], colour, { upright: true, spacing: 12, opacity: 0.3 })}${bowl}${stroke(d, tone(colour, 0.5), 2, 0.35)}</g>`
  }
  const set = Math.min(3, k.count ?? k.pick('pieces', [1, 3, 2]))
  const order = k.pick('order', [['spoon', 'spatula', 'risotto'], ['spatula', 'spoon', 'spatula'], ['risotto', 'spatula', 'spoon']])
  if (set === 1) return piece(order[0] as string, 0, k.pick('turn', [38, -34, 28]))
  if (set === 2) return piece(order[1] as string, -95, -9) + piece(order[0] as string, 95, 8)
  return piece(order[1] as string, -185, -13) + piece(order[0] as string, 0, 0) + piece(order[2] as string, 185, 13)
}

const spoonPath = blob([[500, 84], [552, 118], [580, 214], [552, 318], [516, 372], [512, 420], [510, 640], [520, 850], [512, 894], [488, 894], [480, 850], [490, 640], [488, 420], [484, 372], [448, 318], [420, 214], [448, 118]])
const spatulaPath = blob([[432, 112], [432, 112], [570, 92], [570, 92], [574, 250], [548, 330], [516, 384], [512, 440], [510, 640], [520, 850], [512, 894], [488, 894], [480, 850], [490, 640], [488, 440], [484, 384], [452, 330], [426, 250]])
