import { forms } from '../form.ts'
import { armchair } from './armchair.ts'
import { bench } from './bench.ts'
import { chair } from './chair.ts'
import { diningTable } from './dining-table.ts'
import { shelf } from './shelf.ts'
import { sideTable } from './side-table.ts'
import { sideboard } from './sideboard.ts'
import { stool } from './stool.ts'

/** Furniture, seen from the right and a little from above. */
export const furniture = forms({
  chair: { fit: [1.02, -30], focus: [480, 420, 1.9], draw: chair },
  stool: { fit: [1.12, -10], focus: [500, 420, 1.9], draw: stool },
  armchair: { fit: [1.12, 40], focus: [480, 480, 1.8], draw: armchair },
  'side-table': { fit: [1.25, 40], focus: [500, 460, 1.8], draw: sideTable },
  'dining-table': { fit: [1.06, 100], focus: [420, 520, 1.9], draw: diningTable },
  shelf: { fit: [1, 0], focus: [480, 420, 1.9], draw: shelf },
  bench: { fit: [1.14, 90], focus: [420, 580, 1.9], draw: bench },
  sideboard: { fit: [1.05, 90], focus: [400, 580, 1.9], draw: sideboard },
})
