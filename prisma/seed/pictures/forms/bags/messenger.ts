import { tone } from '../../primitives/colour.ts'
import { blob, fill } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { softBody, stitches } from '../../primitives/soft.ts'
import { buckle, clothFor, leatherOf, metalOf, patch, strap, thread } from './parts.ts'

/** A messenger bag. */
export function messenger(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const metal = metalOf(k)
  const closing = k.pick('closing', ['two', 'one', 'plain'] as const)
  const body = blob([
    [230, 480],
    [230, 480],
    [770, 480],
    [770, 480],
    [784, 640],
    [770, 780],
    [720, 800],
    [280, 800],
    [230, 780],
    [216, 640],
  ])
  const depth = k.pick('flap', [690, 740, 640])
  const flap = blob([
    [222, 476],
    [240, 440],
    [500, 432],
    [760, 440],
    [778, 476],
    [782, depth - 60],
    [756, depth],
    [500, depth + 8],
    [244, depth],
    [218, depth - 60],
  ])
  const sling = strap('M250 470C130 20 870 20 750 470', 28, k.pick('sling', [tone(k.colour, -0.3), trim]))
  const fasten =
    closing === 'two'
      ? [360, 640]
          .map((x) => strap(`M${x} ${depth - 110}V${depth + 44}`, 30, trim) + buckle(x, depth + 6, metal, 1.05))
          .join('')
      : closing === 'one'
        ? strap(`M500 ${depth - 90}V${depth + 40}`, 44, trim) +
          `<circle cx="500" cy="${depth + 20}" r="13" fill="${metal}"/><circle cx="497" cy="${depth + 16}" r="6" fill="${tone(metal, 0.6)}"/>`
        : patch(k, 640, depth - 60, trim, 0.9)
  return (
    footShadow(k, 500, 790, 260, { tilt: 0.1, reach: 0.8 }) +
    sling +
    `<circle cx="250" cy="474" r="18" fill="none" stroke="${metal}" stroke-width="9"/><circle cx="750" cy="474" r="18" fill="none" stroke="${metal}" stroke-width="9"/>` +
    softBody(k, body, [214, 474, 572, 330], tone(k.colour, -0.12), { cloth, plump: 1 }) +
    `<g transform="translate(0 9)">${fill(flap, '#1c130b', 'opacity=".28"')}</g>` +
    softBody(k, flap, [216, 430, 568, 330], k.colour, { cloth, plump: 1.1 }) +
    stitches(`M240 ${depth - 26}Q500 ${depth - 14} 760 ${depth - 26}`, thread(k.colour), 2.6) +
    fasten
  )
}
