import { forms } from '../form.ts'
import { candleHolder } from './candle-holder.ts'
import { diffuser } from './diffuser.ts'
import { incense } from './incense.ts'
import { jarCandle } from './jar-candle.ts'
import { pillarCandle } from './pillar-candle.ts'
import { taperCandles } from './taper-candles.ts'

/** Candles, burning, and things that scent a room. */
export const candles = forms({
  'pillar-candle': { set: 'own', fit: [1.3, 10], focus: [490, 460, 1.9], draw: pillarCandle },
  'jar-candle': { fit: [1.36, 20], focus: [490, 600, 2], draw: jarCandle },
  'taper-candles': { set: 'own', fit: [1.22, -10], focus: [500, 420, 1.9], draw: taperCandles },
  diffuser: { fit: [1.35, -10], focus: [500, 600, 2], draw: diffuser },
  incense: { fit: [1.06, 20], focus: [480, 660, 1.9], draw: incense },
  'candle-holder': { fit: [1.12, -10], focus: [490, 600, 1.9], draw: candleHolder },
})
