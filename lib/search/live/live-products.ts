import type { SearchIndex } from '../engine/types'
import type { Meanings } from './meanings'

/** Products in memory, by their words and by their meaning. */
export type LiveProducts = { index: SearchIndex; meanings: Meanings }
