import { tone } from '../../primitives/colour.ts'
import type { Stop } from '../../primitives/kit.ts'
import type { OrnamentKey } from '../../primitives/ornament.ts'

/** Marks that suit paper goods. */
export const marks: OrnamentKey[] = ['sprig', 'sun', 'hills', 'waves', 'flower', 'moon', 'rings']

/** The light across a round rod; hard for metal. */
export const rod = (c: string, hard = false): Stop[] => [
  [0, tone(c, hard ? -0.3 : -0.12)],
  [0.2, tone(c, hard ? 0.75 : 0.4)],
  [0.36, tone(c, 0.1)],
  [0.7, tone(c, -0.28)],
  [0.9, tone(c, hard ? -0.6 : -0.46)],
  [1, tone(c, -0.2)],
]
