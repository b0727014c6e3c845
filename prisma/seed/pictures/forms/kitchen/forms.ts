import { forms } from '../form.ts'
import { cuttingBoard } from './cutting-board.ts'
import { fryingPan } from './frying-pan.ts'
import { kettle } from './kettle.ts'
import { knife } from './knife.ts'
import { mokaPot } from './moka-pot.ts'
import { pepperMill } from './pepper-mill.ts'
import { saucepan } from './saucepan.ts'
import { storageTin } from './storage-tin.ts'
import { woodenSpoon } from './wooden-spoon.ts'

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
