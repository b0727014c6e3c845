import { forms } from '../form.ts'
import { bathBrush } from './bath-brush.ts'
import { bathMat } from './bath-mat.ts'
import { robe } from './robe.ts'
import { soapBar } from './soap-bar.ts'
import { soapDispenser } from './soap-dispenser.ts'
import { towel } from './towel.ts'
import { washbag } from './washbag.ts'

/** Things for the bathroom. */
export const bath = forms({
  towel: { set: 'own', fit: [1.14, 20], focus: [450, 600, 1.9], draw: towel },
  'soap-bar': { set: 'own', fit: [1.3, 60], focus: [480, 580, 1.9], draw: soapBar },
  'soap-dispenser': { fit: [1.35, 0], focus: [490, 560, 2], draw: soapDispenser },
  'bath-brush': { stage: 'flat', focus: [560, 360, 1.8], draw: bathBrush },
  robe: { fit: [1.0, -10], focus: [500, 340, 1.8], draw: robe },
  'bath-mat': { stage: 'flat', focus: [420, 480, 1.8], draw: bathMat },
  washbag: { fit: [1.3, 40], focus: [480, 600, 1.8], draw: washbag },
})
