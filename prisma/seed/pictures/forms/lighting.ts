import { mix, tone } from '../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, stroke } from '../primitives/curve.ts'
import { type Finish, finishOf, isWood, naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { cap, type Lathe, lathe, meridian, ringPath } from '../primitives/lathe.ts'
import { softShadow, footShadow } from '../primitives/shadow.ts'
import { turnedGrain, weave } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'
import { lantern } from './lighting-lantern.ts'

const metalOf = (k: Kit) => k.accent ?? naturalColour(k.made(/brass|copper|steel|aluminium/) ?? k.pick('metal', ['brass', 'steel', 'brass']))

/** The light a lamp throws on the wall behind it. */
function halo(k: Kit, cx: number, cy: number, r: number, strength = 0.8): string {
  return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${k.radial([[0, '#fff3d6', strength], [0.35, '#ffefcc', strength * 0.5], [0.7, '#ffeec9', strength * 0.15], [1, '#ffeec9', 0]])}"/>`
}

type ShadeKind = 'drum' | 'cone' | 'dome' | 'pleated' | 'globe' | 'bell'

const shadeProfiles: Record<ShadeKind, Point[]> = {
  drum: [[0.86, 0], [0.93, 0.5], [1, 1]],
  cone: [[0.42, 0], [0.7, 0.5], [1, 1]],
  dome: [[0.16, 0], [0.5, 0.08], [0.84, 0.36], [0.98, 0.76], [1, 1]],
  pleated: [[0.52, 0], [0.78, 0.52], [1, 1]],
  globe: [[0.24, 0], [0.62, 0.07], [0.94, 0.32], [1, 0.52], [0.92, 0.74], [0.6, 0.95], [0.3, 1]],
  bell: [[0.26, 0], [0.42, 0.22], [0.58, 0.55], [0.8, 0.86], [1, 1]],
}

/** A lamp shade; textile, paper and opal glass glow from within, metal only shows its lit inside. */
function shade(k: Kit, kind: ShadeKind, cx: number, top: number, radius: number, height: number, options: { colour: string; finish?: Finish; glowing?: boolean; tilt?: number }): Lathe {
  const { colour, finish = 'matte', glowing = true, tilt = 0.14 } = options
  const profile = shadeProfiles[kind].map(([r, y]): Point => [r * radius, top + y * height])
  const body = lathe(k, { profile, cx, tilt, colour: glowing ? mix(colour, '#fff0d2', 0.25) : colour, finish, grounded: false })
  let svg = body.svg
  if (glowing) {
    const warm = k.radial([[0, '#fff6df', 0.95], [0.4, '#ffe9bd', 0.6], [1, '#ffdf9f', 0]], [cx, top + height * 0.6, radius * 1.05], true)
    svg += fill(body.outline, warm)
    if (kind === 'pleated') {
      let folds = ''
      for (let degrees = -86; degrees <= 86; degrees += 7) folds += lines(meridian(body, degrees, top, top + height), false)
      svg += stroke(folds, tone(colour, -0.6), 3, 0.22)
    } else if (kind !== 'globe') svg += weave(k, body.outline, [cx - radius, top, radius * 2, height + 30], { gap: 5, opacity: 0.07 })
    if (kind !== 'globe') svg += stroke(ringPath(body, top + height - 3), tone(colour, -0.3), 4, 0.5) + stroke(ringPath(body, top + 4), tone(colour, -0.3), 4, 0.4)
  } else {
    const open = ellipse(cx, top + height, radius, radius * tilt)
    const inside = k.radial([[0, '#fffaf0'], [0.4, '#ffe9bf'], [1, mix('#f0dcb4', colour, 0.35)]])
    svg += fill(open, tone(colour, -0.3)) + fill(ellipse(cx, top + height, radius - 5, radius * tilt - 3), inside)
  }
  return { ...body, svg }
}

function lampFoot(k: Kit, top: number): { svg: string; r: number } {
  const kind = k.pick('foot', ['bulb', 'stack', 'column', 'stem', 'cone'] as const)
  const wooden = isWood(k.material)
  const colour = wooden ? naturalColour(k.material) : kind === 'stem' ? metalOf(k) : k.colour
  const finish: Finish = wooden ? 'wood' : kind === 'stem' ? 'metal' : finishOf(k.material)
  const height = 800 - top
  const at = (points: Point[]) => points.map(([r, y]): Point => [r, top + y * height])
  const profiles: Record<typeof kind, Point[]> = {
    bulb: at([[14, 0], [22, 0.1], [110, 0.38], [132, 0.62], [100, 0.9], [72, 1]]),
    stack: at([[14, 0], [16, 0.1], [84, 0.14], [96, 0.3], [60, 0.4], [60, 0.4], [112, 0.46], [122, 0.66], [84, 0.73], [84, 0.73], [124, 0.8], [128, 0.96], [110, 1]]),
    column: at([[52, 0], [58, 0.02], [58, 0.86], [58, 0.86], [118, 0.9], [122, 1]]),
    stem: at([[9, 0], [9, 0.9], [9, 0.9], [118, 0.94], [122, 1]]),
    cone: at([[16, 0], [26, 0.06], [68, 0.5], [122, 0.97], [118, 1]]),
  }
  const body = lathe(k, { profile: profiles[kind], tilt: 0.17, colour, finish })
  const texture = wooden ? turnedGrain(k, body, colour, top, 800, 18) : ''
  return { svg: body.svg + texture, r: body.points.at(-1)?.[0] ?? 100 }
}

function tableLamp(k: Kit): string {
  const kind = k.pick('shade', ['drum', 'cone', 'pleated', 'dome', 'globe'] as ShadeKind[])
  const [radius, height] = kind === 'globe' ? [140, 270] : kind === 'dome' ? [205, 200] : [k.pick('wide', [200, 225, 185]), k.pick('high', [230, 200, 260])]
  const seat = kind === 'globe' ? 500 : 470
  const foot = lampFoot(k, seat)
  const cover = kind === 'dome' ? k.colour : k.pick('cover', ['#f0e4cd', '#efe9dc', '#e8d6b8'])
  const body = shade(k, kind, 500, seat - height + 34, radius, height, { colour: kind === 'globe' ? '#f8f1e2' : cover, glowing: kind !== 'dome', finish: kind === 'dome' ? finishOf(k.material) : 'matte' })
  const cable = stroke(`M${n(500 + foot.r * 0.7)} 806C700 850 800 790 1010 838`, '#40372f', 5, 0.75)
  return halo(k, 500, seat - height * 0.4, 430) + cable + footShadow(k, 500, 800, foot.r, { reach: 1.3 }) + foot.svg + body.svg + halo(k, 500, seat - height * 0.4, radius * 1.5, 0.3)
}

function floorLamp(k: Kit): string {
  const kind = k.pick('stand', ['pole', 'tripod', 'arc'] as const)
  const metal = k.pick('painted', [metalOf(k), '#34312f', k.colour])
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'walnut', 'ash']))
  const shadeKind = k.pick('shade', ['drum', 'cone', 'pleated'] as ShadeKind[])
  const lamp = shade(k, shadeKind, 500, 110, 130, 165, { colour: mix(k.colour, '#f0e4cd', k.pick('pale', [0, 0.55])) })
  const light = halo(k, 500, 210, 400)
  if (kind === 'tripod') {
    const leg = (x: number, y: number) => tube(`M500 300L${x} ${y}`, 15, wood, 'satin')
    return light + footShadow(k, 500, 905, 150, { reach: 0.9, strength: 0.6 }) + leg(548, 880) + leg(372, 918) + leg(640, 918) + tube('M500 260V310', 34, metal, 'metal') + lamp.svg + halo(k, 500, 210, 200, 0.3)
  }
  const disc = lathe(k, { profile: [[112, 894], [118, 898], [118, 915]], cx: kind === 'arc' ? 360 : 500, tilt: 0.17, colour: kind === 'arc' ? '#d9d4cb' : metal, finish: 'satin' })
  if (kind === 'arc') {
    const dome = shade(k, 'dome', 640, 250, 118, 110, { colour: k.colour, glowing: false, finish: 'satin' })
    return light + footShadow(k, 360, 915, 118, { reach: 1 }) + disc.svg + cap(k, disc, '#d9d4cb') + tube('M360 895V360C360 120 640 60 640 255', 13, metal, 'metal') + dome.svg + halo(k, 640, 400, 260, 0.45)
  }
  return light + footShadow(k, 500, 915, 118, { reach: 1 }) + disc.svg + cap(k, disc, metal) + tube('M500 898V262', 13, metal, 'metal') + lamp.svg + halo(k, 500, 210, 200, 0.3)
}

function pendant(k: Kit): string {
  const kind = k.pick('shade', ['dome', 'cone', 'globe', 'bell', 'pleated', 'drum'] as ShadeKind[])
  const soft = kind === 'globe' || kind === 'pleated' || kind === 'drum' || /linen|paper|rattan/.test(k.material)
  const [radius, height] = kind === 'globe' ? [190, 370] : [k.pick('wide', [270, 235, 300]), k.pick('high', [260, 300, 220])]
  const top = 390
  const fitting = lathe(k, { profile: [[13, top - 66], [24, top - 56], [28, top + 8]], tilt: 0.14, colour: metalOf(k), finish: 'metal', grounded: false })
  const body = shade(k, kind, 500, top, radius, height, { colour: soft ? mix(k.colour, '#f3e7d0', 0.35) : k.colour, glowing: soft, finish: finishOf(k.material || 'enamel') })
  const under = soft ? '' : `<path d="${lines([[500 - radius * 0.94, top + height + 12], [500 + radius * 0.94, top + height + 12], [900, 1000], [100, 1000]])}" fill="${k.linear([[0, '#fff2cf', 0.5], [1, '#fff2cf', 0]], [0, 0, 0, 1])}"/>`
  return halo(k, 500, top + height * 0.7, 500, 0.75) + under + stroke(`M500 -900V${top - 60}`, k.pick('cord', ['#3a332d', '#a77d43', '#d8cdbb']), 6) + fitting.svg + body.svg + (soft ? halo(k, 500, top + height * 0.5, radius * 1.2, 0.35) : '')
}

function head(k: Kit, x: number, y: number, degrees: number, width: number): string {
  const kind = k.pick('head', ['cone', 'dome', 'bell'] as ShadeKind[])
  const body = shade(k, kind, 0, -20, width, width * 1.25, { colour: k.colour, glowing: false, finish: 'satin', tilt: 0.2 })
  return `<g transform="translate(${x} ${y}) rotate(${degrees})">${body.svg}</g>`
}

function deskLamp(k: Kit): string {
  const arm = k.pick('arm', ['jointed', 'bowed', 'straight'] as const)
  const metal = k.pick('painted', [metalOf(k), k.colour, '#37332f'])
  const finish: Finish = metal === k.colour ? 'satin' : 'metal'
  const base = lathe(k, { profile: [[108, 770], [118, 776], [120, 800]], cx: 600, tilt: 0.2, colour: k.pick('base', [metal, k.colour]), finish: 'satin' })
  const foot = footShadow(k, 600, 800, 120, { reach: 1.2 }) + base.svg + cap(k, base, k.pick('base', [metal, k.colour]))
  const glow = halo(k, 330, 620, 300, 0.7)
  const joint = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="15" fill="${tone(metal, -0.5)}"/><circle cx="${x - 2}" cy="${y - 3}" r="10" fill="${tone(metal, 0.3)}"/>`
  if (arm === 'jointed') return glow + foot + tube('M600 778L680 480', 14, metal, finish) + tube('M680 480L420 290', 14, metal, finish) + joint(680, 480) + joint(600, 772) + head(k, 420, 290, 28, 92) + joint(424, 288)
  if (arm === 'bowed') return glow + foot + tube('M600 778V420C600 230 390 220 380 330', 15, metal, finish) + head(k, 380, 330, 12, 98)
  return glow + foot + tube('M600 778L470 300', 15, metal, finish) + tube('M520 296L400 312', 13, metal, finish) + head(k, 400, 312, 22, 96)
}

function wallLamp(k: Kit): string {
  const kind = k.pick('bracket', ['globe', 'cone', 'cylinder', 'arm'] as const)
  const metal = metalOf(k)
  const plate = ellipse(500, 520, 84, 84)
  const plateSvg = softShadow(k, plate, { dx: 14, dy: 18, softness: 24, opacity: 0.34 }) + fill(plate, k.linear([[0, tone(metal, 0.4)], [0.5, metal], [1, tone(metal, -0.4)]], [0, 0, 1, 1])) + stroke(plate, tone(metal, 0.5), 2.5, 0.6)
  if (kind === 'globe') {
    const ball = shade(k, 'globe', 500, 240, 150, 290, { colour: '#f9f2e4' })
    return halo(k, 500, 390, 480) + plateSvg + tube('M500 520V545', 40, metal, 'metal') + ball.svg + halo(k, 500, 385, 230, 0.4) + lathe(k, { profile: [[60, 512], [54, 540], [24, 556]], tilt: 0.14, colour: metal, finish: 'metal', grounded: false }).svg
  }
  if (kind === 'cylinder') {
    const body = lathe(k, { profile: [[82, 320], [82, 690]], tilt: 0.16, colour: k.colour, finish: 'satin', grounded: false })
    const beam = (y: number, to: number) => fill(lines([[418, y], [582, y], [760, to], [240, to]]), k.linear([[0, '#fff3d4', 0.75], [1, '#fff3d4', 0]], y < to ? [0, 0, 0, 1] : [0, 1, 0, 0]))
    const open = fill(ellipse(500, 320, 82, 13), tone(k.colour, 0.2)) + fill(ellipse(500, 320, 74, 10), '#fff4d8')
    return beam(320, -20) + beam(700, 1020) + softShadow(k, body.outline, { dx: 30, dy: 20, softness: 40, opacity: 0.3 }) + body.svg + open
  }
  const reach = kind === 'arm' ? 'M500 520H600C660 520 660 430 660 400' : 'M500 520C500 440 500 430 500 400'
  const cx = kind === 'arm' ? 660 : 500
  const lamp = shade(k, k.pick('shade', ['cone', 'pleated', 'drum'] as ShadeKind[]), cx, 250, 150, 170, { colour: mix(k.colour, '#f1e5ce', 0.4) })
  return halo(k, cx, 340, 440) + plateSvg + tube(reach, 16, metal, 'metal') + lamp.svg + halo(k, cx, 340, 200, 0.35)
}

/** Lamps, all of them switched on. */
export const lighting = forms({
  'table-lamp': { fit: [1.12, 10], focus: [500, 420, 1.8], draw: tableLamp },
  'floor-lamp': { fit: [1.0, 0], focus: [500, 250, 2], draw: floorLamp },
  pendant: { fit: [1, 60], focus: [500, 520, 1.6], draw: pendant },
  'desk-lamp': { fit: [1.25, 0], focus: [450, 400, 1.9], draw: deskLamp },
  'wall-lamp': { fit: [1.35, -170], focus: [520, 420, 1.7], draw: wallLamp },
  lantern: { fit: [1.2, 0], focus: [490, 560, 1.9], draw: lantern },
})
