import { standingLamps } from './lighting-1.ts'
import { workAndWallLamps } from './lighting-2.ts'
import type { Good } from '../types.ts'

/** Goods of the lighting department. */
export const lighting: Good[] = [...standingLamps, ...workAndWallLamps]
