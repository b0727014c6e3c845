import { forms } from '../form.ts'
import { chocolateBar } from './chocolate-bar.ts'
import { coffeeBag } from './coffee-bag.ts'
import { honeyJar } from './honey-jar.ts'
import { jamJar } from './jam-jar.ts'
import { oilBottle } from './oil-bottle.ts'
import { pastaBag } from './pasta-bag.ts'
import { sauceBottle } from './sauce-bottle.ts'
import { tin } from './tin.ts'

/** Food and drink in jars, tins, bottles and bags. */
export const pantry = forms({
  'jam-jar': { fit: [1.38, 10], focus: [500, 610, 2], draw: jamJar },
  'oil-bottle': { fit: [1.2, -10], focus: [500, 580, 2], draw: oilBottle },
  'spice-tin': {
    fit: [1.55, 20],
    focus: [500, 640, 2],
    draw: (k) =>
      tin(k, k.pick('r', [120, 135, 105]), k.pick('h', [540, 580, 500]), {
        lid: 52,
        ornaments: ['flower', 'sprig', 'rings', 'sun'],
      }),
  },
  'tea-tin': {
    fit: [1.34, 0],
    focus: [500, 600, 2],
    draw: (k) =>
      tin(k, k.pick('r', [140, 155, 128]), k.pick('h', [420, 470, 380]), {
        lid: k.pick('lidH', [84, 60, 120]),
        ornaments: ['sprig', 'moon', 'hills', 'waves'],
      }),
  },
  'coffee-bag': { fit: [1.2, 0], focus: [500, 560, 1.9], draw: coffeeBag },
  'chocolate-bar': { stage: 'flat', focus: [430, 420, 1.8], draw: chocolateBar },
  'honey-jar': { fit: [1.45, 20], focus: [500, 630, 2], draw: honeyJar },
  'sauce-bottle': { fit: [1.38, 0], focus: [500, 620, 2], draw: sauceBottle },
  'pasta-bag': { fit: [1.2, 0], focus: [500, 600, 1.9], draw: pastaBag },
})
