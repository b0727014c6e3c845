import { inkOn, tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { softBody } from '../../primitives/soft.ts'
import { floorShadow, prism, roundedGround, view } from '../../primitives/space.ts'
import { tube } from '../../primitives/tube.ts'
import { holes } from './parts.ts'

/** A speaker to carry: pill, can or block. */
export function portableSpeaker(k: Kit): string {
  const kind = k.pick('speaker', ['pill', 'can', 'block'] as const)
  const strap = k.pick('strap', ['#9a6237', '#2d2b29', tone(k.colour, -0.4)])
  if (kind === 'can') {
    const d = roundRect(370, 380, 260, 410, 90)
    const fabric = softBody(k, d, [370, 380, 260, 410], k.colour, { cloth: 'canvas', plump: 1 })
    const top =
      fill(
        ellipse(500, 410, 118, 34),
        k.linear([
          [0, tone(k.colour, -0.1)],
          [1, tone(k.colour, -0.55)],
        ]),
      ) +
      [-60, 0, 60]
        .map((x, i) =>
          stroke(i === 1 ? `M${500 + x - 9} 410h18M${500 + x} 404v12` : `M${500 + x - 9} 410h18`, '#f3ead8', 4),
        )
        .join('')
    return (
      footShadow(k, 500, 784, 118, { tilt: 0.22, reach: 1.2 }) +
      tube('M606 470C720 450 730 580 628 600', 16, strap) +
      fabric +
      fill('M372 716h256v22H372Z', tone(k.colour, -0.5), 'opacity=".6"') +
      top +
      stamp(flatOn(0, 0), k.words[0], 500, 640, 15, inkOn(k.colour), { max: 130, weight: 0.14 })
    )
  }
  if (kind === 'pill') {
    const d = roundRect(210, 500, 580, 270, 128)
    const mesh = `<g clip-path="${k.clip(fill(d, '#000'))}"><g transform="translate(210 500)">${fill(holes(580, 270, 15, 3.6, 10), tone(k.colour, -0.85), 'opacity=".5"')}</g></g>`
    const cheek = fill(
      blob([
        [700, 508],
        [752, 530],
        [790, 600],
        [790, 670],
        [752, 742],
        [700, 762],
        [726, 700],
        [734, 636],
        [726, 570],
      ]),
      k.linear([
        [0, tone(k.colour, -0.1)],
        [1, tone(k.colour, -0.55)],
      ]),
    )
    return (
      footShadow(k, 500, 766, 250, { tilt: 0.1, reach: 0.8 }) +
      tube('M230 560C120 560 120 700 226 690', 18, strap) +
      softBody(k, d, [210, 500, 580, 270], k.colour, { cloth: 'smooth', plump: 1.1 }) +
      mesh +
      cheek +
      fill(roundRect(440, 610, 120, 44, 6), tone(k.colour, -0.3)) +
      stamp(flatOn(0, 0), k.words[0], 500, 624, 15, inkOn(tone(k.colour, -0.3)), { max: 100, weight: 0.14 })
    )
  }
  const v = view({ yaw: 26, pitch: 16, cy: 780 })
  const [w, h, dp] = [380, 250, 130]
  const front =
    fill(roundRect(14, 14, w - 28, h - 28, 20), tone(k.colour, -0.22)) +
    `<g transform="translate(14 14)">${fill(holes(w - 28, h - 28, 17, 4.4, 22), tone(k.colour, -0.95), 'opacity=".8"')}</g>` +
    fill(
      ellipse(w - 54, h - 46, 24, 24),
      k.linear(
        [
          [0, '#ecd9a6'],
          [1, '#9c7430'],
        ],
        [0, 0, 1, 1],
      ),
    )
  const handle = (x: number) => v.at([x, h, 0])
  const [a, b] = [handle(-130), handle(130)]
  return (
    floorShadow(k, v, [-w / 2, w / 2], [-dp / 2, dp / 2]) +
    prism(k, v, roundedGround(-w / 2, w / 2, -dp / 2, dp / 2, 24), 0, h, { colour: k.colour }) +
    v.on([-w / 2, h, dp / 2], [1, 0, 0], [0, -1, 0], front) +
    tube(
      `M${n(a[0])} ${n(a[1])}C${n(a[0] + 10)} ${n(a[1] - 110)} ${n(b[0] - 10)} ${n(b[1] - 110)} ${n(b[0])} ${n(b[1])}`,
      22,
      strap,
    )
  )
}
