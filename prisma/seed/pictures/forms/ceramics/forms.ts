import type { Point } from '../../primitives/curve.ts'
import { clayOf, insideOf, pot } from '../../primitives/glaze.ts'
import { mouth, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { forms } from '../form.ts'
import { cup } from './cup.ts'
import { dish } from './dish.ts'
import { coffee, tea } from './parts.ts'
import { pitcher } from './pitcher.ts'
import { saucer } from './saucer.ts'
import { teapot } from './teapot.ts'
import { vase } from './vase.ts'

/** Things thrown, turned or cast in clay. */
export const ceramics = forms({
  mug: {
    fit: [1.42, 10],
    focus: [540, 580, 2],
    draw: (k) => {
      const [radius, height] = k.pick('mug', [
        [165, 350],
        [180, 320],
        [155, 380],
        [190, 300],
      ] as const)
      return `<g transform="translate(-28 0)">${cup(k, radius, height, k.pick('full', [{}, {}, { content: coffee }, { content: tea }]))}</g>`
    },
  },
  'cup-saucer': {
    fit: [1.28, 40],
    focus: [500, 620, 1.9],
    draw: (k) =>
      footShadow(k, 500, 780, 235, { reach: 1 }) +
      saucer(k, 290, 745, k.colour) +
      cup(k, 168, 225, { foot: 752, content: k.pick('drink', [coffee, tea, '#8b5a35']) }),
  },
  'espresso-cup': {
    fit: [1.75, 40],
    focus: [500, 650, 2.2],
    draw: (k) => {
      const plate = k.pick('saucer', [true, false, false])
      const handled = k.pick('handled', [true, true, false])
      return (
        (plate ? footShadow(k, 500, 780, 190, { reach: 1.1 }) + saucer(k, 225, 752, k.colour) : '') +
        cup(k, 128, 215, { foot: plate ? 755 : 780, content: '#3a2012', handled })
      )
    },
  },
  bowl: {
    fit: [1.3, 60],
    focus: [470, 650, 1.8],
    draw: (k) => {
      const [radius, height] = k.pick('bowl', [
        [270, 210],
        [235, 235],
        [300, 170],
        [255, 250],
      ] as const)
      const shape: Point[] = k.pick('curve', [
        [
          [1, 0],
          [0.95, 0.3],
          [0.72, 0.72],
          [0.42, 0.9],
          [0.42, 0.9],
          [0.4, 1],
        ],
        [
          [1, 0],
          [0.99, 0.4],
          [0.86, 0.74],
          [0.5, 0.94],
          [0.48, 1],
        ],
        [
          [1, 0],
          [0.78, 0.45],
          [0.5, 0.88],
          [0.4, 0.92],
          [0.38, 1],
        ],
      ])
      const body = pot(k, shaped(shape, radius, height, 785), { tilt: 0.27 })
      return (
        footShadow(k, 500, 785, radius * 0.55, { reach: 1.8, tilt: 0.27 }) +
        body.svg +
        mouth(k, body, {
          lip: k.pick('edge', [k.colour, k.colour, clayOf(k.material)]),
          inside: insideOf(k),
          thickness: 9,
        })
      )
    },
  },
  plate: {
    set: 'own',
    fit: [1.16, 110],
    focus: [420, 640, 1.8],
    draw: (k) =>
      dish(k, {
        rx: k.pick('plate', [335, 360, 310]),
        y: 690,
        depth: 34,
        colour: k.colour,
        well: k.pick('well', [0.66, 0.74, 0.86]),
        pieces: k.count ?? k.pick('stack', [1, 1, 3]),
      }),
  },
  platter: {
    set: 'own',
    fit: [1, 110],
    focus: [420, 640, 1.8],
    draw: (k) =>
      dish(k, {
        rx: 400,
        y: 700,
        depth: k.pick('deep', [40, 60]),
        colour: k.colour,
        well: k.pick('well', [0.78, 0.88]),
        tilt: k.pick('oval', [0.46, 0.54]),
        ears: k.pick('ears', [true, false, false]),
      }),
  },
  vase: { fit: [1.16, -40], focus: [470, 480, 1.9], draw: vase },
  teapot: { fit: [1.26, 20], focus: [470, 620, 1.9], draw: teapot },
  pitcher: { fit: [1.25, -20], focus: [460, 520, 1.9], draw: pitcher },
})
