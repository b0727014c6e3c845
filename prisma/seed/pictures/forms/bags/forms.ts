import { forms } from '../form.ts'
import { backpack } from './backpack.ts'
import { messenger } from './messenger.ts'
import { pouch } from './pouch.ts'
import { tote } from './tote.ts'
import { wallet } from './wallet.ts'
import { weekender } from './weekender.ts'

/** Bags and small leather goods. */
export const bags = forms({
  tote: { fit: [1.16, 10], focus: [500, 560, 1.8], draw: tote },
  backpack: { fit: [1.2, 20], focus: [500, 520, 1.8], draw: backpack },
  messenger: { fit: [1.1, 10], focus: [460, 620, 1.8], draw: messenger },
  pouch: { fit: [1.22, 70], focus: [520, 600, 1.8], draw: pouch },
  weekender: { fit: [1.12, 50], focus: [500, 560, 1.8], draw: weekender },
  wallet: { stage: 'flat', focus: [560, 540, 1.8], draw: wallet },
})
