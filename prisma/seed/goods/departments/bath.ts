import type { Good } from '../types.ts'
import { bathBrushesToBags } from './bath-2.ts'
import { bathTowelsAndSoap } from './bath-1.ts'

/** Everything of the bath department. */
export const bath: Good[] = [...bathTowelsAndSoap, ...bathBrushesToBags]
