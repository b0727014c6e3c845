import { forms } from '../form.ts'
import { birdFeeder } from './bird-feeder.ts'
import { gloves } from './gloves.ts'
import { plantPot } from './plant-pot.ts'
import { planterBox } from './planter-box.ts'
import { secateurs } from './secateurs.ts'
import { seedPacket } from './seed-packet.ts'
import { trowel } from './trowel.ts'
import { wateringCan } from './watering-can.ts'

/** Garden tools, pots and what grows in them. */
export const garden = forms({
  'watering-can': { fit: [1.18, 20], focus: [520, 620, 1.8], draw: wateringCan },
  'plant-pot': { fit: [1.1, -10], focus: [500, 640, 1.9], draw: plantPot },
  trowel: { stage: 'flat', focus: [430, 560, 1.8], draw: trowel },
  secateurs: { stage: 'flat', focus: [480, 420, 1.9], draw: secateurs },
  'planter-box': { fit: [1.1, 30], focus: [480, 620, 1.8], draw: planterBox },
  'bird-feeder': { fit: [1.12, -60], focus: [490, 560, 1.8], draw: birdFeeder },
  'seed-packet': { stage: 'flat', set: 'own', focus: [470, 480, 1.8], draw: seedPacket },
  'garden-gloves': { stage: 'flat', set: 'own', focus: [450, 480, 1.8], draw: gloves },
})
