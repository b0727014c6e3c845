import { audio } from './departments/audio'
import { bags } from './departments/bags'
import { bath } from './departments/bath'
import { candles } from './departments/candles'
import { ceramics } from './departments/ceramics'
import { furniture } from './departments/furniture'
import { garden } from './departments/garden'
import { glass } from './departments/glass'
import { kitchen } from './departments/kitchen'
import { lighting } from './departments/lighting'
import { pantry } from './departments/pantry'
import { stationery } from './departments/stationery'
import type { Good } from './types'

/** Everything the demo shop sells. */
export const goods: Good[] = [
  ceramics, glass, lighting, furniture, kitchen, pantry, stationery, candles, bath, audio, garden, bags,
].flat()
