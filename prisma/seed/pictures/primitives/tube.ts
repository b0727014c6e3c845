import { tone } from './colour.ts'
import { stroke } from './curve.ts'
import type { Finish } from './finish.ts'

/** A round rod, handle or cable along a path, lit from the upper left. */
export function tube(d: string, width: number, colour: string, finish: Finish = 'satin'): string {
  const shift = (share: number, inner: string) =>
    `<g transform="translate(${-width * share} ${-width * share * 1.1})">${inner}</g>`
  const hard = finish === 'metal' || finish === 'brushed'
  return (
    stroke(d, tone(colour, hard ? -0.68 : -0.46), width) +
    shift(0.06, stroke(d, tone(colour, hard ? -0.3 : -0.22), width * 0.8)) +
    shift(0.09, stroke(d, tone(colour, 0), width * 0.6)) +
    shift(0.14, stroke(d, tone(colour, hard ? 0.35 : 0.14), width * 0.34)) +
    shift(0.18, stroke(d, tone(colour, hard ? 0.75 : finish === 'gloss' ? 0.5 : 0.26), width * 0.13))
  )
}
