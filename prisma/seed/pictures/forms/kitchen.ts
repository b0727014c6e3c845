import { inkOn, luminance, mix, tone } from '../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../primitives/curve.ts'
import { type Finish, finishOf, naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { wrappedLabel } from '../primitives/label.ts'
import { cap, type Lathe, lathe, mouth, radiusAt, ringPath } from '../primitives/lathe.ts'
import { footShadow } from '../primitives/shadow.ts'
import { turnedGrain, turnedRings } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'
import { cuttingBoard, fryingPan, knife, woodenSpoon } from './kitchen-flat.ts'

const shaped = (shape: Point[], radius: number, height: number, foot: number): Point[] => shape.map(([r, y]) => [r * radius, foot - height + y * height])

/** Metal when the good is bare metal, glossy enamel when it is coloured. */
function skin(k: Kit): Finish {
  if (/enamel/.test(k.material)) return 'gloss'
  if (/cast-iron|carbon/.test(k.material)) return 'satin'
  return luminance(k.colour) > 0.55 || /brass|copper|stainless/.test(k.material) ? 'metal' : finishOf(k.material || 'enamel')
}

const handleWood = (k: Kit) => naturalColour(k.made(woods) ?? k.pick('timber', ['beech', 'walnut', 'oak']))

function saucepan(k: Kit): string {
  const [r, h] = k.pick('pan', [[185, 190], [165, 230], [215, 175]] as const)
  const finish = skin(k)
  const [cx, top] = [385, 790 - h]
  const body = lathe(k, { profile: [[r * 1.03, top], [r, top + 12], [r, top + 12], [r * 0.99, 770], [r * 0.95, 790]], cx, tilt: 0.2, colour: k.colour, finish })
  const grip = k.pick('handle', ['wood', 'steel', 'cast'] as const)
  const stuff = grip === 'wood' ? handleWood(k) : grip === 'steel' ? '#c4c6c6' : tone(k.colour, -0.15)
  const y = top + 46
  const handle = tube(`M${n(cx + r - 6)} ${y}L${n(cx + r + 50)} ${y - 8}`, 20, '#b9bcbd', 'metal') + tube(`M${n(cx + r + 46)} ${y - 8}L${n(cx + r + 270)} ${y - 34}`, grip === 'steel' ? 20 : 31, stuff, grip === 'steel' ? 'metal' : 'satin')
  const lidded = k.pick('lid', [true, true, false])
  const seam = stroke(ringPath(body, top + 14), tone(k.colour, -0.6), 2.5, 0.35) + (k.pick('base', [true, false]) ? turnedRings(k, body, 745, 750, 6, tone(k.colour, -0.7), 0.4, 3) : '')
  if (!lidded) return footShadow(k, cx, 790, r, { reach: 1.2 }) + handle + body.svg + seam + mouth(k, body, { lip: finish === 'gloss' ? '#33312f' : k.colour, inside: finish === 'gloss' ? '#e8e4da' : mix(k.colour, '#8b8d8d', 0.3), thickness: 8 })
  const lid = lathe(k, { profile: shaped([[0.1, 0], [0.5, 0.24], [0.9, 0.72], [1.02, 0.9], [1.02, 1]], r * 1.02, 62, top + 12), cx, tilt: 0.2, colour: k.colour, finish, grounded: false })
  const knob = lathe(k, { profile: [[24, top - 92], [32, top - 78], [14, top - 58], [12, top - 44]], cx, tilt: 0.2, colour: stuff, finish: grip === 'wood' ? 'wood' : 'metal', grounded: false })
  return footShadow(k, cx, 790, r, { reach: 1.2 }) + handle + body.svg + seam + lid.svg + knob.svg + cap(k, knob, stuff)
}

function kettle(k: Kit): string {
  const finish = skin(k)
  const kind = k.pick('kettle', ['dome', 'goose', 'whistle'] as const)
  const cx = 500
  const [r, h] = kind === 'goose' ? [165, 260] : [205, k.pick('h', [250, 290])]
  const top = 785 - h
  const shape: Point[] = kind === 'goose' ? [[0.5, 0], [0.56, 0.06], [0.86, 0.6], [1, 0.94], [0.96, 1]] : k.pick('belly', [[[0.44, 0], [0.76, 0.14], [1, 0.6], [1, 0.86], [0.9, 1]], [[0.5, 0], [0.7, 0.06], [0.92, 0.5], [1, 0.95], [0.97, 1]]])
  const body = lathe(k, { profile: shaped(shape, r, h, 785), cx, tilt: 0.18, colour: k.colour, finish })
  const rim = body.points[0]?.[0] ?? 90
  const grip = k.made(woods) ? handleWood(k) : k.pick('grip', ['#2f2c2a', handleWood(k), '#2f2c2a'])
  const lid = lathe(k, { profile: shaped([[0.1, 0], [0.6, 0.26], [0.96, 0.8], [1, 1]], rim, 36, top + 6), cx, tilt: 0.18, colour: k.colour, finish, grounded: false })
  const knob = lathe(k, { profile: [[18, top - 66], [25, top - 54], [12, top - 34], [12, top - 24]], cx, tilt: 0.18, colour: grip, finish: 'satin', grounded: false })
  const side = (share: number) => radiusAt(body.points, top + h * share)
  let spout: string
  let handle: string
  if (kind === 'goose') {
    const x = cx - side(0.8) + 12
    spout = tube(`M${n(x)} ${n(top + h * 0.82)}C${n(x - 120)} ${n(top + h * 0.8)} ${n(x - 40)} ${n(top + 40)} ${n(x - 90)} ${n(top - 6)}Q${n(x - 104)} ${n(top - 20)} ${n(x - 130)} ${n(top - 14)}`, 21, k.colour, finish)
    const a = cx + side(0.16)
    handle = tube(`M${n(a - 10)} ${n(top + 40)}H${n(a + 70)}Q${n(a + 120)} ${n(top + 40)} ${n(a + 120)} ${n(top + 90)}V${n(top + h * 0.8)}`, 24, grip, 'satin')
  } else {
    const x = cx - side(0.36)
    spout = fill(`M${n(x + 40)} ${n(top + h * 0.2)}L${n(x - 66)} ${n(top - 12)}L${n(x - 96)} ${n(top + 14)}L${n(x - 6)} ${n(top + h * 0.62)}Z`, k.linear([[0, tone(k.colour, 0.3)], [0.5, tone(k.colour, 0.02)], [1, tone(k.colour, -0.5)]], [0.2, 0, 0.6, 1])) + stroke(`M${n(x - 66)} ${n(top - 12)}L${n(x - 96)} ${n(top + 14)}`, kind === 'whistle' ? grip : tone(k.colour, -0.6), kind === 'whistle' ? 20 : 7)
    const y = top + 46
    handle = kind === 'whistle' ? tube(`M${n(cx + rim * 1.3)} ${y}C${n(cx + rim * 2)} ${top - 190} ${n(cx - rim * 0.6)} ${top - 200} ${n(cx - rim * 1.0)} ${top - 120}`, 26, grip, 'satin') : tube(`M${n(cx - rim * 1.35)} ${y}V${top - 90}Q${n(cx - rim * 1.35)} ${top - 140} ${n(cx - rim * 0.85)} ${top - 140}H${n(cx + rim * 0.85)}Q${n(cx + rim * 1.35)} ${top - 140} ${n(cx + rim * 1.35)} ${top - 90}V${y}`, 13, '#b9bcbd', 'metal') + tube(`M${n(cx - rim * 0.8)} ${top - 140}H${n(cx + rim * 0.8)}`, 30, grip, 'satin')
  }
  return footShadow(k, cx, 785, r * 0.97, { reach: 1.3 }) + (kind === 'goose' ? handle : '') + spout + body.svg + lid.svg + knob.svg + cap(k, knob, grip) + (kind === 'goose' ? '' : handle)
}

function pepperMill(k: Kit): string {
  const wooden = k.made(woods) !== undefined && !/steel|brass|enamel|aluminium/.test(k.material)
  const finish: Finish = wooden ? 'wood' : finishOf(k.material || 'beech')
  const shape: Point[] = k.pick('mill', [
    [[26, 300], [58, 316], [66, 360], [44, 400], [44, 400], [50, 410], [36, 470], [50, 600], [78, 700], [80, 770], [80, 770], [74, 792]],
    [[40, 330], [62, 340], [64, 410], [64, 410], [60, 414], [60, 420], [60, 420], [66, 424], [72, 560], [80, 780], [74, 792]],
    [[12, 290], [46, 310], [52, 346], [22, 384], [22, 384], [56, 396], [66, 440], [34, 510], [30, 560], [68, 640], [76, 720], [76, 790], [72, 792]],
    [[66, 420], [78, 430], [78, 500], [78, 500], [74, 506], [80, 512], [84, 640], [78, 780], [72, 792]],
  ])
  const draw = (cx: number, colour: string, lift = 0) => {
    const body = lathe(k, { profile: shape.map(([r, y]): Point => [r, y - lift]), cx, tilt: 0.18, colour, finish })
    const top = shape[0]?.[1] ?? 300
    const nut = lathe(k, { profile: [[12, top - 26 - lift], [16, top - 14 - lift], [9, top + 4 - lift]], cx, tilt: 0.18, colour: '#c4c6c6', finish: 'metal', grounded: false })
    const seam = shape[3]?.[1] ?? 400
    return footShadow(k, cx, 792 - lift, 78, { reach: 1.6 }) + body.svg + (wooden ? turnedGrain(k, body, colour, top - lift, 790 - lift, 15) : '') + stroke(ringPath(body, seam - lift), tone(colour, -0.8), 4, 0.5) + cap(k, body, colour, 0.1) + nut.svg
  }
  const pair = k.pick('pair', [true, false, false])
  const other = luminance(k.colour) > 0.45 ? '#3b2b22' : '#d9b98f'
  return pair ? draw(580, other, 14) + draw(420, k.colour) : draw(500, k.colour)
}

function mokaPot(k: Kit): string {
  const metal = k.colour
  const finish: Finish = luminance(metal) > 0.5 ? 'metal' : 'satin'
  const cx = 480
  const kind = k.pick('moka', ['classic', 'straight', 'belly'] as const)
  const [waist, low] = kind === 'classic' ? [96, 152] : kind === 'straight' ? [118, 128] : [98, 160]
  const lowerShape: Point[] = kind === 'belly' ? [[waist + 14, 590], [waist + 20, 602], [low, 690], [low - 8, 770], [low - 24, 792]] : [[waist + 12, 590], [waist + 16, 604], [low, 786], [low - 4, 792]]
  const upperShape: Point[] = kind === 'straight' ? [[waist + 14, 400], [waist + 14, 410], [waist + 8, 570]] : kind === 'belly' ? [[waist + 20, 400], [waist + 40, 470], [waist + 30, 530], [waist + 8, 570]] : [[waist + 44, 400], [waist + 40, 410], [waist + 4, 570]]
  const lower = lathe(k, { profile: lowerShape, cx, tilt: 0.18, colour: metal, finish })
  const ring = lathe(k, { profile: [[waist + 16, 566], [waist + 22, 572], [waist + 22, 596]], cx, tilt: 0.18, colour: '#c4c6c6', finish: 'metal', grounded: false })
  const upper = lathe(k, { profile: upperShape, cx, tilt: 0.18, colour: k.accent ?? metal, finish, grounded: false })
  const facets = (body: Lathe, from: number, to: number) => {
    let dark = ''
    for (const degrees of [-66, -34, 2, 36, 66]) {
      const a = (degrees * Math.PI) / 180
      const p = (y: number): Point => {
        const r = radiusAt(body.points, y)
        return [cx + r * Math.sin(a), y + r * 0.18 * Math.cos(a)]
      }
      const [[x0, y0], [x1, y1]] = [p(from), p(to)]
      dark += `M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`
    }
    return stroke(dark, tone(metal, -0.7), 3, 0.35) + `<g transform="translate(3 0)">${stroke(dark, '#ffffff', 2, 0.45)}</g>`
  }
  const faceted = kind === 'classic'
  const grip = k.made(woods) ? handleWood(k) : k.pick('grip', ['#2b2927', '#2b2927', handleWood(k)])
  const r = upperShape[0]?.[0] ?? 140
  const spout = fill(`M${n(cx - r + 22)} 398L${n(cx - r - 46)} 404L${n(cx - r + 30)} 490Z`, k.linear([[0, tone(metal, 0.4)], [1, tone(metal, -0.4)]], [0, 0, 0.4, 1]))
  const handle = tube(k.pick('ear', [`M${n(cx + r - 8)} 424H${n(cx + r + 74)}L${n(cx + r + 54)} 590`, `M${n(cx + r - 12)} 430C${n(cx + r + 110)} 410 ${n(cx + r + 110)} 560 ${n(cx + r - 26)} 556`, `M${n(cx + r - 8)} 430L${n(cx + r + 84)} 470V600`]), 28, grip, 'satin')
  const lid = lathe(k, { profile: [[10, 350], [r * 0.6, 372], [r, 396], [r, 404]], cx, tilt: 0.18, colour: k.accent ?? metal, finish, grounded: false })
  const knob = lathe(k, { profile: [[14, 308], [22, 318], [12, 344], [12, 356]], cx, tilt: 0.18, colour: grip, finish: 'satin', grounded: false })
  const valve = `<circle cx="${cx - 70}" cy="690" r="11" fill="#b08d45"/><circle cx="${cx - 72}" cy="687" r="6" fill="#efd9a0"/>`
  return footShadow(k, cx, 792, low, { reach: 1.3 }) + handle + spout + lower.svg + (faceted ? facets(lower, 606, 786) : '') + valve + upper.svg + (faceted ? facets(upper, 410, 566) : '') + ring.svg + lid.svg + knob.svg + cap(k, knob, grip)
}

function storageTin(k: Kit): string {
  const [r, h] = k.pick('tin', [[165, 300], [150, 390], [200, 250]] as const)
  const top = 790 - h
  const finish = finishOf(k.material || 'steel') === 'metal' ? 'brushed' : 'satin'
  const body = lathe(k, { profile: [[r, top], [r, top], [r, 784], [r - 4, 792]], tilt: 0.19, colour: k.colour, finish })
  const lidKind = k.pick('lid', ['wood', 'same', 'knob', 'wood'] as const)
  const colour = lidKind === 'wood' ? handleWood(k) : k.colour
  const lid = lathe(k, { profile: [[r - 2, top - 34], [r + 5, top - 26], [r + 5, top + 6]], tilt: 0.19, colour, finish: lidKind === 'wood' ? 'wood' : finish, grounded: false })
  const knob = lidKind === 'knob' ? lathe(k, { profile: [[26, top - 76], [32, top - 66], [14, top - 46], [14, top - 34]], tilt: 0.19, colour: naturalColour(k.pick('knob', ['brass', 'oak'])), finish: 'metal', grounded: false }).svg : ''
  const mark = k.pick('mark', ['label', 'band', 'plain', 'print'] as const)
  const ink = inkOn(k.colour)
  const art =
    mark === 'label' ? wrappedLabel(k, body, top + h * 0.3, r * 1.1, h * 0.34, { paper: '#f6efe0', accent: k.colour, layout: k.pick('l', [0, 4]) })
    : mark === 'print' ? wrappedLabel(k, body, top + h * 0.2, r * 1.5, h * 0.62, { bare: true, ink, accent: ink, layout: k.pick('l', [0, 2]) })
    : mark === 'band' ? stroke(ringPath(body, top + h * 0.22), mix(k.colour, ink, 0.6), 8, 0.7) + stroke(ringPath(body, top + h * 0.28), mix(k.colour, ink, 0.6), 3, 0.7) : ''
  return footShadow(k, 500, 790, r, { reach: 1.2 }) + body.svg + art + stroke(ringPath(body, 778), tone(k.colour, -0.7), 3, 0.35) + lid.svg + (lidKind === 'wood' ? turnedGrain(k, lid, colour, top - 30, top + 4, 14) : '') + cap(k, lid, colour, 0.08) + stroke(ellipse(500, top - 34, (r - 2) * 0.98, (r - 2) * 0.98 * 0.19), '#ffffff', 2, 0.25) + knob
}

/** Cook's tools. */
export const kitchen = forms({
  knife: { stage: 'flat', focus: [420, 520, 1.9], draw: knife },
  'cutting-board': { stage: 'flat', focus: [560, 420, 1.7], draw: cuttingBoard },
  saucepan: { fit: [1.12, 50], focus: [430, 660, 2], draw: saucepan },
  'frying-pan': { stage: 'flat', focus: [420, 560, 1.7], draw: fryingPan },
  kettle: { fit: [1.24, 30], focus: [480, 620, 1.9], draw: kettle },
  'pepper-mill': { fit: [1.32, -10], focus: [490, 520, 2], draw: pepperMill },
  'wooden-spoon': { stage: 'flat', set: 'own', focus: [500, 320, 1.9], draw: woodenSpoon },
  'moka-pot': { fit: [1.3, 0], focus: [470, 560, 1.9], draw: mokaPot },
  'storage-tin': { fit: [1.34, 20], focus: [490, 600, 1.9], draw: storageTin },
})
