import { tumblersAndStems } from './glass-1.ts'
import { vasesAndJars } from './glass-2.ts'
import type { Good } from '../types.ts'

/** Goods of the glass department. */
export const glass: Good[] = [...tumblersAndStems, ...vasesAndJars]
