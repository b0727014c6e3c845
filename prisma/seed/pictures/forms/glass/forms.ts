import type { Point } from '../../primitives/curve.ts'
import { forms } from '../form.ts'
import { carafe } from './carafe.ts'
import { glassVase } from './glass-vase.ts'
import { stemmed } from './stemmed.ts'
import { storageJar } from './storage-jar.ts'
import { tumbler } from './tumbler.ts'

/** Blown and pressed glass. */
export const glass = forms({
  tumbler: { fit: [1.45, 20], focus: [470, 600, 2], draw: tumbler },
  'wine-glass': {
    fit: [1.2, -20],
    focus: [480, 420, 2],
    draw: (k) =>
      stemmed(
        k,
        k.pick('bowl', [
          [
            [100, 0],
            [132, 110],
            [138, 165],
            [104, 240],
            [14, 290],
          ],
          [
            [92, 0],
            [110, 120],
            [112, 180],
            [84, 250],
            [12, 300],
          ],
          [
            [112, 0],
            [158, 120],
            [160, 170],
            [118, 240],
            [16, 288],
          ],
        ] as Point[][]),
        k.pick('stem', [230, 260, 180]),
        118,
      ),
  },
  coupe: {
    fit: [1.3, 0],
    focus: [480, 480, 2],
    draw: (k) =>
      stemmed(
        k,
        k.pick('bowl', [
          [
            [175, 0],
            [172, 40],
            [120, 96],
            [14, 122],
          ],
          [
            [160, 0],
            [120, 74],
            [66, 124],
            [10, 160],
          ],
          [
            [150, 0],
            [156, 70],
            [124, 118],
            [14, 142],
          ],
        ] as Point[][]),
        k.pick('stem', [250, 220, 290]),
        112,
      ),
  },
  carafe: { fit: [1.22, -20], focus: [470, 560, 1.9], draw: carafe },
  'glass-vase': { fit: [1.08, -60], focus: [470, 560, 1.9], draw: glassVase },
  'storage-jar': { fit: [1.36, 0], focus: [470, 560, 1.9], draw: storageJar },
})
