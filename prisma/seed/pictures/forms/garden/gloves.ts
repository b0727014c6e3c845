import { mix, tone } from '../../primitives/colour.ts'
import { blob, fill } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { clothOf, crease, softBody, stitches } from '../../primitives/soft.ts'

/** A pair of gloves laid on each other. */
export function gloves(k: Kit): string {
  const cloth = clothOf(k.material) === 'plain' ? 'canvas' : clothOf(k.material)
  const cuff = k.pick('cuff', [tone(k.colour, -0.4), '#9a6237', mix(k.colour, '#f4ecdf', 0.6)])
  const palm = k.pick('palm', ['same', 'dipped'] as const)
  const hand = blob([
    [400, 640],
    [386, 540],
    [322, 500],
    [270, 420],
    [282, 372],
    [330, 384],
    [392, 440],
    [392, 300],
    [390, 176],
    [414, 136],
    [446, 152],
    [456, 290],
    [462, 120],
    [488, 84],
    [518, 102],
    [522, 280],
    [538, 118],
    [566, 96],
    [590, 122],
    [582, 296],
    [612, 190],
    [640, 178],
    [656, 210],
    [636, 380],
    [620, 520],
    [606, 640],
  ])
  const wrist = k.pick('long', [840, 780, 800])
  const band = blob([
    [396, 626],
    [396, 626],
    [610, 626],
    [610, 626],
    [632, wrist],
    [632, wrist],
    [500, wrist + 12],
    [376, wrist],
    [376, wrist],
  ])
  const one = (colour: string) => {
    const coat =
      palm === 'dipped'
        ? `<g clip-path="${k.clip(fill(hand, '#000'))}">${fill('M200 60H700V470Q500 520 330 470L200 560Z', tone(cuff, 0.04), 'opacity=".82"')}</g>`
        : ''
    const seams =
      crease('M456 300Q452 380 470 430', colour, 3, 0.4) +
      crease('M522 290Q520 370 524 420', colour, 3, 0.4) +
      crease('M582 300Q572 370 566 420', colour, 3, 0.4) +
      crease('M392 440Q420 470 430 540', colour, 3, 0.36)
    const edge =
      stitches(`M392 ${wrist - 24}Q500 ${wrist - 10} 620 ${wrist - 24}`, tone(cuff, 0.6), 3) +
      stitches('M402 652H606', tone(cuff, 0.6), 3)
    return (
      softBody(k, hand, [266, 80, 392, 570], colour, { cloth, plump: 0.6 }) +
      coat +
      seams +
      softBody(k, band, [370, 620, 266, 240], cuff, { cloth: k.pick('cuffcloth', ['canvas', 'leather']), plump: 0.5 }) +
      edge
    )
  }
  const shadow = softShadow(k, `${hand} ${band}`, { dx: 14, dy: 20, softness: 28, opacity: 0.36 })
  return `<g transform="translate(150 10) rotate(16 500 500) translate(1000 0) scale(-1 1)">${shadow}${one(tone(k.colour, -0.08))}</g><g transform="translate(-110 10) rotate(-14 500 500)">${shadow}${one(k.colour)}</g>`
}
