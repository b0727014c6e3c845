import type { Good } from '../types.ts'
import { bagsTotesToMessengers } from './bags-1.ts'
import { bagsPouchesToWallets } from './bags-2.ts'

/** Everything of the bags department. */
export const bags: Good[] = [...bagsTotesToMessengers, ...bagsPouchesToWallets]
