import { luminance, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, roundRect } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { emblem, flatOn, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { type Cloth, crease, softBody, stitches } from '../../primitives/soft.ts'
import { clothFor, metalOf, thread, zipper } from './parts.ts'

/** A wallet: folded, for cards, zipped or long. */
export function wallet(k: Kit): string {
  const cloth: Cloth = /canvas|cotton|linen|polyester|paper|cork/.test(k.material) ? clothFor(k) : 'leather'
  const kind = k.pick('wallet', ['bifold', 'card', 'zip', 'long'] as const)
  const turn = k.pick('turn', [-12, 10, -18, 16])
  const metal = metalOf(k)
  const ink = tone(k.colour, luminance(k.colour) > 0.4 ? -0.6 : 0.4)
  const [w, h] = kind === 'card' ? [460, 340] : kind === 'long' ? [680, 340] : kind === 'zip' ? [520, 380] : [540, 420]
  const [x, y] = [500 - w / 2, 500 - h / 2]
  const d = roundRect(x, y, w, h, kind === 'zip' ? 40 : 24)
  const frame: [number, number, number, number] = [x, y, w, h]
  const shadow = softShadow(k, d, { dx: 14, dy: 22, softness: 30, opacity: 0.42 })
  const seam = stitches(roundRect(x + 16, y + 16, w - 32, h - 32, 14), thread(k.colour), 3)
  const mark =
    k.pick('mark', ['words', 'emblem'] as const) === 'words'
      ? stamp(flatOn(0, 0), k.words[0], x + w - 130, y + h - 62, 16, ink, { max: 170, weight: 0.13 })
      : emblem(flatOn(0, 0), k.pick('e', ['waves', 'hills', 'rings'] as const), x + w - 84, y + h - 74, 30, ink)
  const edge = `<g transform="translate(4 8)">${fill(d, tone(k.colour, -0.55))}</g>`
  const card = (dy: number, colour: string) =>
    fill(
      roundRect(x + 40, y - dy, w - 80, 120, 14),
      k.linear(
        [
          [0, tone(colour, 0.2)],
          [1, tone(colour, -0.1)],
        ],
        [0, 0, 1, 1],
      ),
    )
  const cards =
    kind === 'card' || (kind === 'bifold' && k.pick('cards', [true, false]))
      ? card(62, '#d8cbb2') + card(38, '#4f6b74') + card(18, '#b5654a')
      : ''
  const slots =
    kind === 'card'
      ? crease(`M${x + 24} ${y + 92}H${x + w - 24}`, k.colour, 4, 0.5) +
        crease(`M${x + 24} ${y + 148}H${x + w - 24}`, k.colour, 4, 0.5)
      : ''
  const fold =
    kind === 'bifold'
      ? crease(`M${x + 30} ${y + 4}V${y + h - 4}`, k.colour, 6, 0.35)
      : kind === 'long'
        ? crease(`M${x + 10} ${y + h * 0.58}H${x + w - 10}`, k.colour, 5, 0.45) +
          `<circle cx="500" cy="${n(y + h * 0.68)}" r="15" fill="${metal}"/><circle cx="496" cy="${n(y + h * 0.68 - 4)}" r="7" fill="${tone(metal, 0.6)}"/>`
        : ''
  const zip =
    kind === 'zip'
      ? zipper(
          `M${x + w - 46} ${y + 22}H${x + 44}Q${x + 22} ${y + 22} ${x + 22} ${y + 44}V${y + h - 46}`,
          k.colour,
          metal,
        ) + fill(roundRect(x + w - 60, y + 28, 20, 66, 9), tone(k.colour, -0.3))
      : ''
  return `<g transform="rotate(${turn} 500 500)">${shadow}${cards}${edge}${softBody(k, d, frame, k.colour, { cloth, plump: 0.8 })}${slots}${fold}${kind === 'zip' ? '' : seam}${zip}${mark}${fill(
    ellipse(x + w * 0.3, y + h * 0.28, w * 0.34, h * 0.3),
    k.radial([
      [0, '#ffffff', 0.2],
      [1, '#ffffff', 0],
    ]),
  )}</g>`
}
