import { forms } from '../form.ts'
import { bookshelfSpeaker } from './bookshelf-speaker.ts'
import { earbuds } from './earbuds.ts'
import { headphones } from './headphones.ts'
import { portableSpeaker } from './portable-speaker.ts'
import { radio } from './radio.ts'
import { turntable } from './turntable.ts'

/** Things that play. */
export const audio = forms({
  headphones: { fit: [1.16, 30], focus: [640, 600, 1.9], draw: headphones },
  'bookshelf-speaker': { set: 'own', fit: [1.08, 0], focus: [480, 620, 1.8], draw: bookshelfSpeaker },
  'portable-speaker': { fit: [1.22, 50], focus: [480, 640, 1.9], draw: portableSpeaker },
  turntable: { fit: [1.12, 90], focus: [480, 600, 1.8], draw: turntable },
  radio: { fit: [1.22, 50], focus: [460, 620, 1.8], draw: radio },
  earbuds: { fit: [1.4, 70], focus: [500, 640, 1.9], draw: earbuds },
})
