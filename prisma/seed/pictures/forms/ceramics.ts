import { mix, tone } from '../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../primitives/curve.ts'
import { clayOf, insideOf, pot } from '../primitives/glaze.ts'
import type { Kit } from '../primitives/kit.ts'
import { cap, type Lathe, lathe, mouth, radiusAt } from '../primitives/lathe.ts'
import { footShadow } from '../primitives/shadow.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'
import { dish } from './ceramics-flat.ts'

const coffee = '#3b2417'
const tea = '#a4622a'

/** A profile scaled to a width and height, its foot at y = 780. */
function shaped(shape: Point[], radius: number, height: number, foot = 780): Point[] {
  return shape.map(([r, y]) => [r * radius, foot - height + y * height])
}

const cupShapes: Point[][] = [
  [[1, 0], [0.99, 0.5], [0.98, 0.9], [0.98, 0.9], [0.9, 1]],
  [[0.94, 0], [1, 0.35], [1.02, 0.62], [0.88, 0.9], [0.66, 1]],
  [[1.04, 0], [0.95, 0.45], [0.84, 0.86], [0.84, 0.86], [0.76, 1]],
  [[0.88, 0], [0.93, 0.3], [1.04, 0.7], [1, 0.92], [0.86, 1]],
  [[1, 0], [0.9, 0.3], [0.94, 0.62], [1, 0.86], [0.9, 1]],
]

function handle(k: Kit, body: Lathe, top: number, height: number, width: number, colour: string): string {
  const right = (share: number) => body.cx + radiusAt(body.points, top + height * share) - 8
  const [a, b] = k.pick('ear', [[0.18, 0.72], [0.14, 0.6], [0.28, 0.84], [0.2, 0.7]] as const)
  const [y0, y1] = [top + height * a, top + height * b]
  const reach = height * k.pick('reach', [0.3, 0.36, 0.42])
  const d = k.pick('handle', [
    `M${n(right(a))} ${n(y0)}C${n(right(a) + reach * 1.25)} ${n(y0 - 8)} ${n(right(b) + reach * 1.2)} ${n(y1 + 4)} ${n(right(b))} ${n(y1)}`,
    `M${n(right(a))} ${n(y0)}C${n(right(a) + reach * 1.5)} ${n(y0 - 36)} ${n(right(b) + reach * 0.9)} ${n(y1 - 18)} ${n(right(b))} ${n(y1)}`,
    `M${n(right(a))} ${n(y0)}h${n(reach * 0.6)}q${n(reach * 0.42)} 0 ${n(reach * 0.42)} ${n(reach * 0.4)}V${n(y1 - reach * 0.4)}q0 ${n(reach * 0.4)} ${n(-reach * 0.42)} ${n(reach * 0.4)}H${n(right(b))}`,
  ])
  return tube(d, width, colour, 'satin')
}

function cup(k: Kit, radius: number, height: number, options: { foot?: number; content?: string; handled?: boolean } = {}): string {
  const { foot = 780, content, handled = true } = options
  const body = pot(k, shaped(k.pick('cup', cupShapes), radius, height, foot))
  const footR = body.points.at(-1)?.[0] ?? radius
  const ear = handled ? handle(k, body, foot - height, height, radius * 0.2, k.colour) : ''
  return footShadow(k, 500, foot, footR, { reach: 1.3 }) + ear + body.svg + mouth(k, body, { lip: k.colour, inside: insideOf(k), thickness: radius * 0.055, ...(content ? { content, level: 0.42 } : {}) })
}

function saucer(k: Kit, radius: number, y: number, colour: string): string {
  return dish(k, { rx: radius, y, depth: radius * 0.13, colour, well: 0.56, glaze: 'plain' })
}

const vaseShapes: { shape: Point[]; radius: number; height: number }[] = [
  { shape: [[0.34, 0], [0.3, 0.1], [0.42, 0.24], [0.95, 0.52], [0.98, 0.68], [0.5, 1]], radius: 200, height: 560 },
  { shape: [[0.42, 0], [0.36, 0.04], [0.36, 0.24], [0.72, 0.38], [0.98, 0.62], [0.88, 0.86], [0.62, 1]], radius: 215, height: 520 },
  { shape: [[0.62, 0], [0.66, 0.3], [0.78, 0.6], [0.98, 0.86], [0.9, 1]], radius: 165, height: 560 },
  { shape: [[0.24, 0], [0.2, 0.06], [0.2, 0.4], [0.56, 0.5], [1, 0.76], [0.9, 0.94], [0.62, 1]], radius: 190, height: 570 },
  { shape: [[0.9, 0], [0.7, 0.12], [0.66, 0.3], [1, 0.64], [0.9, 0.88], [0.58, 1]], radius: 185, height: 540 },
  { shape: [[1, 0], [1, 0.5], [1, 0.94], [1, 0.94], [0.94, 1]], radius: 150, height: 520 },
]

function vase(k: Kit): string {
  const { shape, radius, height } = k.pick('vase', vaseShapes)
  const body = pot(k, shaped(shape, radius, height, 800))
  const footR = body.points[body.points.length - 1]?.[0] ?? 100
  const lip = Math.max(7, radius * 0.045)
  return footShadow(k, 500, 800, footR, { reach: 1.6 }) + body.svg + mouth(k, body, { lip: k.colour, inside: mix(k.colour, '#2a211b', 0.4), thickness: lip })
}

function teapot(k: Kit): string {
  const [radius, height] = k.pick('teapot', [[215, 290], [200, 330], [235, 250]] as const)
  const shape: Point[] = k.pick('belly', [
    [[0.46, 0], [0.72, 0.1], [1, 0.48], [0.9, 0.82], [0.6, 1]],
    [[0.5, 0], [0.62, 0.03], [0.86, 0.3], [1, 0.68], [0.94, 0.92], [0.78, 1]],
    [[0.56, 0], [0.86, 0.06], [1, 0.22], [1, 0.76], [0.92, 0.96], [0.8, 1]],
  ])
  const cx = 490
  const top = 790 - height
  const body = pot(k, shaped(shape, radius, height, 790), { cx, tilt: 0.18 })
  const rimR = body.points[0]?.[0] ?? 90
  const right = cx + radiusAt(body.points, top + height * 0.3)
  const left = cx - radiusAt(body.points, top + height * 0.55) + 26
  const lean = k.pick('spout', [0, 26, -14])
  const tip: Point = [left - 138 + lean, top + 2 - lean * 0.4]
  const spoutPath = `M${n(left + 20)} ${n(top + height * 0.34)}C${n(left - 56)} ${n(top + height * 0.32)} ${n(tip[0] + 44)} ${n(tip[1] + height * 0.16)} ${n(tip[0] + 10)} ${n(tip[1] - 20)}L${n(tip[0] - 22)} ${n(tip[1] - 4)}C${n(tip[0] + 6)} ${n(tip[1] + height * 0.42)} ${n(left - 52)} ${n(top + height * 0.74)} ${n(left + 20)} ${n(top + height * 0.84)}Z`
  const spoutPaint = k.linear([[0, tone(k.colour, 0.22)], [0.45, tone(k.colour, 0.08)], [1, tone(k.colour, -0.34)]], [0, 0, 0.55, 1])
  const overhead = k.pick('bail', [false, false, true])
  const arm = overhead
    ? tube(`M${n(cx - rimR * 1.25)} ${n(top + 26)}C${n(cx - rimR * 1.7)} ${n(top - 250)} ${n(cx + rimR * 1.7)} ${n(top - 250)} ${n(cx + rimR * 1.25)} ${n(top + 26)}`, 20, k.pick('bailstuff', ['#8a5a37', '#b08a4c', '#3b3532']), 'satin')
    : tube(`M${n(right - 14)} ${n(top + height * 0.2)}C${n(right + 150)} ${n(top - 20)} ${n(right + 150)} ${n(top + height * 0.82)} ${n(right + 10)} ${n(top + height * 0.76)}`, 30, k.colour, 'satin')
  const lid = lathe(k, { profile: shaped([[0.12, 0], [0.55, 0.2], [0.92, 0.72], [1, 1]], rimR * 1.02, rimR * 0.42, top + 8), cx, tilt: 0.18, colour: k.colour, finish: 'satin', grounded: false })
  const knobColour = k.pick('knob', [k.colour, '#8a5f3d', clayOf(k.material)])
  const knobTop = top + 8 - rimR * 0.42
  const knob = lathe(k, { profile: shaped([[0.2, 0], [0.9, 0.22], [1, 0.5], [0.6, 0.85], [0.5, 1]], rimR * 0.24, rimR * 0.44, knobTop + 8), cx, tilt: 0.18, colour: knobColour, finish: 'satin', grounded: false })
  const footR = body.points[body.points.length - 1]?.[0] ?? 120
  return (
    footShadow(k, cx, 790, footR * 1.1, { reach: 1.4 }) + (overhead ? '' : arm) + fill(spoutPath, spoutPaint) + stroke(`M${n(tip[0] + 7)} ${n(tip[1] - 18)}L${n(tip[0] - 19)} ${n(tip[1] - 5)}`, tone(k.colour, -0.6), 6, 0.75) +
    body.svg + fill(ellipse(cx, top + 8, rimR * 1.06, rimR * 0.2), tone(k.colour, -0.55), 'opacity=".55"') + lid.svg + knob.svg + cap(k, knob, knobColour, 0.1) + (overhead ? arm : '')
  )
}

function pitcher(k: Kit): string {
  const shape: Point[] = k.pick('pitcher', [
    [[0.66, 0], [0.58, 0.16], [0.74, 0.4], [1, 0.72], [0.94, 0.92], [0.72, 1]],
    [[0.72, 0], [0.78, 0.35], [0.9, 0.75], [0.98, 0.95], [0.94, 1]],
    [[0.8, 0], [0.68, 0.22], [0.92, 0.5], [1, 0.7], [0.82, 0.95], [0.7, 1]],
  ])
  const [radius, height] = k.pick('tall', [[180, 470], [190, 420], [165, 520]] as const)
  const [cx, top] = [480, 795 - height]
  const body = pot(k, shaped(shape, radius, height, 795), { cx, tilt: 0.19 })
  const r = body.points[0]?.[0] ?? 110
  const rightAt = (share: number) => cx + radiusAt(body.points, top + height * share)
  const ear = tube(`M${n(rightAt(0.05) - 8)} ${n(top + height * 0.06)}C${n(rightAt(0.05) + height * 0.34)} ${n(top - 10)} ${n(rightAt(0.6) + height * 0.26)} ${n(top + height * 0.62)} ${n(rightAt(0.66) - 10)} ${n(top + height * 0.66)}`, radius * 0.17, k.colour, 'satin')
  const lipOut = `M${n(cx - r * 0.86)} ${n(top - r * 0.08)}Q${n(cx - r * 1.3)} ${n(top - r * 0.2)} ${n(cx - r * 1.42)} ${n(top - r * 0.2)}Q${n(cx - r * 1.22)} ${n(top + r * 0.36)} ${n(cx - r * 0.9)} ${n(top + r * 0.62)}Z`
  const spout = fill(lipOut, k.linear([[0, tone(k.colour, 0.28)], [1, tone(k.colour, -0.08)]], [0, 0, 0.6, 1]))
  const open = mouth(k, body, { lip: k.colour, inside: insideOf(k), thickness: 8 })
  const trough = fill(`M${n(cx - r * 0.94)} ${n(top - r * 0.06)}Q${n(cx - r * 1.2)} ${n(top - r * 0.16)} ${n(cx - r * 1.36)} ${n(top - r * 0.17)}Q${n(cx - r * 1.1)} ${n(top + r * 0.05)} ${n(cx - r * 0.82)} ${n(top + r * 0.1)}Z`, tone(k.colour, -0.42))
  return footShadow(k, cx, 795, radius * 0.92, { reach: 1.4 }) + ear + spout + body.svg + open + trough
}

/** Things thrown, turned or cast in clay. */
export const ceramics = forms({
  mug: {
    fit: [1.42, 10],
    focus: [540, 580, 2],
    draw: (k) => {
      const [radius, height] = k.pick('mug', [[165, 350], [180, 320], [155, 380], [190, 300]] as const)
      return `<g transform="translate(-28 0)">${cup(k, radius, height, k.pick('full', [{}, {}, { content: coffee }, { content: tea }]))}</g>`
    },
  },
  'cup-saucer': {
    fit: [1.28, 40],
    focus: [500, 620, 1.9],
    draw: (k) => footShadow(k, 500, 780, 235, { reach: 1 }) + saucer(k, 290, 745, k.colour) + cup(k, 168, 225, { foot: 752, content: k.pick('drink', [coffee, tea, '#8b5a35']) }),
  },
  'espresso-cup': {
    fit: [1.75, 40],
    focus: [500, 650, 2.2],
    draw: (k) => {
      const plate = k.pick('saucer', [true, false, false])
      const handled = k.pick('handled', [true, true, false])
      return (plate ? footShadow(k, 500, 780, 190, { reach: 1.1 }) + saucer(k, 225, 752, k.colour) : '') + cup(k, 128, 215, { foot: plate ? 755 : 780, content: '#3a2012', handled })
    },
  },
  bowl: {
    fit: [1.3, 60],
    focus: [470, 650, 1.8],
    draw: (k) => {
      const [radius, height] = k.pick('bowl', [[270, 210], [235, 235], [300, 170], [255, 250]] as const)
      const shape: Point[] = k.pick('curve', [
        [[1, 0], [0.95, 0.3], [0.72, 0.72], [0.42, 0.9], [0.42, 0.9], [0.4, 1]],
        [[1, 0], [0.99, 0.4], [0.86, 0.74], [0.5, 0.94], [0.48, 1]],
        [[1, 0], [0.78, 0.45], [0.5, 0.88], [0.4, 0.92], [0.38, 1]],
      ])
      const body = pot(k, shaped(shape, radius, height, 785), { tilt: 0.27 })
      return footShadow(k, 500, 785, radius * 0.55, { reach: 1.8, tilt: 0.27 }) + body.svg + mouth(k, body, { lip: k.pick('edge', [k.colour, k.colour, clayOf(k.material)]), inside: insideOf(k), thickness: 9 })
    },
  },
  plate: { set: 'own', fit: [1.16, 110], focus: [420, 640, 1.8], draw: (k) => dish(k, { rx: k.pick('plate', [335, 360, 310]), y: 690, depth: 34, colour: k.colour, well: k.pick('well', [0.66, 0.74, 0.86]), pieces: k.count ?? k.pick('stack', [1, 1, 3]) }) },
  platter: { set: 'own', fit: [1, 110], focus: [420, 640, 1.8], draw: (k) => dish(k, { rx: 400, y: 700, depth: k.pick('deep', [40, 60]), colour: k.colour, well: k.pick('well', [0.78, 0.88]), tilt: k.pick('oval', [0.46, 0.54]), ears: k.pick('ears', [true, false, false]) }) },
  vase: { fit: [1.16, -40], focus: [470, 480, 1.9], draw: vase },
  teapot: { fit: [1.26, 20], focus: [470, 620, 1.9], draw: teapot },
  pitcher: { fit: [1.25, -20], focus: [460, 520, 1.9], draw: pitcher },
})
