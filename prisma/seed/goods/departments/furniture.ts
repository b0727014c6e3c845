import { seats } from './furniture-1.ts'
import { casesAndTables } from './furniture-2.ts'
import type { Good } from '../types.ts'

/** Goods of the furniture department. */
export const furniture: Good[] = [...seats, ...casesAndTables]
