import { luminance } from '../../primitives/colour.ts'
import { type Finish, finishOf, naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'

/** Metal when the good is bare metal, glossy enamel when it is coloured. */
export function skin(k: Kit): Finish {
  if (/enamel/.test(k.material)) return 'gloss'
  if (/cast-iron|carbon/.test(k.material)) return 'satin'
  return luminance(k.colour) > 0.55 || /brass|copper|stainless/.test(k.material)
    ? 'metal'
    : finishOf(k.material || 'enamel')
}

/** The wood of a handle: the good’s own, or a seeded one. */
export const handleWood = (k: Kit) => naturalColour(k.made(woods) ?? k.pick('timber', ['beech', 'walnut', 'oak']))
