import { forms } from '../form.ts'
import { calendar } from './calendar.ts'
import { cardSet } from './card-set.ts'
import { deskTray } from './desk-tray.ts'
import { notebook } from './notebook.ts'
import { pen } from './pen.ts'
import { pencilSet } from './pencil-set.ts'
import { scissors } from './scissors.ts'
import { tapeDispenser } from './tape-dispenser.ts'

/** Paper and the things around it. */
export const stationery = forms({
  notebook: { stage: 'flat', set: 'own', focus: [480, 420, 1.8], draw: notebook },
  pen: { stage: 'flat', focus: [620, 380, 2], draw: pen },
  'pencil-set': { stage: 'flat', set: 'own', focus: [480, 320, 1.9], draw: pencilSet },
  'desk-tray': { fit: [1.2, 60], focus: [470, 600, 1.8], draw: deskTray },
  'card-set': { stage: 'flat', set: 'own', focus: [430, 430, 1.8], draw: cardSet },
  scissors: { stage: 'flat', focus: [480, 560, 1.9], draw: scissors },
  'tape-dispenser': { fit: [1.25, 60], focus: [470, 600, 1.9], draw: tapeDispenser },
  calendar: { fit: [1.08, 10], focus: [470, 480, 1.8], draw: calendar },
})
