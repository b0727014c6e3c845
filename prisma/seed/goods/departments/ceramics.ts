import { drinkingAndBowls } from './ceramics-1.ts'
import { platesToTeapots } from './ceramics-2.ts'
import type { Good } from '../types.ts'

/** Goods of the ceramics department. */
export const ceramics: Good[] = [...drinkingAndBowls, ...platesToTeapots]
