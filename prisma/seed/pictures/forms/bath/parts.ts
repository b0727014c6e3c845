import type { Kit } from '../../primitives/kit.ts'
import { type Cloth, clothOf } from '../../primitives/soft.ts'

/** What a bathroom textile is woven of. */
export const clothFor = (k: Kit): Cloth =>
  clothOf(k.material) === 'linen' ? 'linen' : k.pick('cloth', ['terry', 'terry', 'canvas'] as const)
