import type { Good } from '../types.ts'
import { gardenCansPotsTools } from './garden-1.ts'
import { gardenPlantersToGloves } from './garden-2.ts'

/** Everything of the garden department. */
export const garden: Good[] = [...gardenCansPotsTools, ...gardenPlantersToGloves]
