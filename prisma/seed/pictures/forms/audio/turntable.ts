import { inkOn, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, roundRect, stroke } from '../../primitives/curve.ts'
import { isWood, naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { box, floorShadow, prism, view } from '../../primitives/space.ts'
import { tube } from '../../primitives/tube.ts'

const circle = (r: number, cx = 0, cz = 0): Point[] =>
  Array.from({ length: 64 }, (_, i) => [cx + r * Math.cos((-i * Math.PI) / 32), cz + r * Math.sin((-i * Math.PI) / 32)])

/** A turntable playing a record. */
export function turntable(k: Kit): string {
  const v = view({ yaw: 24, pitch: 36, scale: 1, cy: 700 })
  const wood = isWood(k.material) || k.pick('veneer', [true, false])
  const shell = isWood(k.material)
    ? k.colour
    : wood
      ? naturalColour(k.made(woods) ?? k.pick('timber', ['walnut', 'oak', 'ash']))
      : k.colour
  const deck = wood ? k.pick('deck', [shell, k.colour, '#2d2b29']) : k.colour
  const [w, d, h] = [300, 235, 74]
  const feet = [
    [-240, 190],
    [240, 190],
    [240, -190],
  ]
    .map(([x = 0, z = 0]) => prism(k, v, circle(28, x, z), 0, 22, { colour: '#2a2827' }))
    .join('')
  const body = box(k, v, [-w, 20, -d], [w, h + 20, d], { colour: shell, wood })
  const y = h + 20
  const top =
    deck === shell
      ? ''
      : v.on(
          [-w, y, -d],
          [1, 0, 0],
          [0, 0, 1],
          fill(
            roundRect(10, 10, w * 2 - 20, d * 2 - 20, 6),
            k.linear(
              [
                [0, tone(deck, 0.2)],
                [1, tone(deck, -0.06)],
              ],
              [0, 0, 1, 1],
            ),
          ),
        )
  const cx = -60
  const platter = prism(k, v, circle(212, cx, 0), y, y + 14, { colour: '#b9bbbc' })
  const rings = [196, 182, 170, 156, 142, 130, 116, 104]
    .map((r) => stroke(ellipse(0, 0, r, r), '#ffffff', 1.2, 0.12))
    .join('')
  const shine = fill(
    `M0 0L-190 -60A200 200 0 0 1 -120 -160ZM0 0L190 60A200 200 0 0 1 120 160Z`,
    '#ffffff',
    'opacity=".14"',
  )
  const label = k.pick('label', ['#b5654a', '#d8a657', '#4f6b74', '#7f9a8b'])
  const record = v.on(
    [cx, y + 18, 0],
    [1, 0, 0],
    [0, 0, 1],
    fill(ellipse(0, 0, 204, 204), '#1d1b1a') +
      rings +
      shine +
      fill(ellipse(0, 0, 70, 70), label) +
      stamp(flatOn(0, 0), k.words[0], 0, -36, 12, inkOn(label), { max: 90, weight: 0.14 }) +
      fill(ellipse(0, 0, 6, 6), '#e8e4da'),
  )
  const pivot = prism(k, v, circle(38, 220, -150), y, y + 34, { colour: '#c4c6c6' })
  const bent = k.pick('arm', ['straight', 'bent'] as const)
  const metal = k.pick('armcolour', ['#c4c6c6', '#2b2a29', '#c29a4b'])
  const [p0, p1, p2] = [
    v.at([220, y + 44, -150]),
    v.at([bent === 'bent' ? 214 : 170, y + 40, 60]),
    v.at([96, y + 26, 108]),
  ]
  const arm =
    tube(`M${n(p0[0])} ${n(p0[1])}L${n(p1[0])} ${n(p1[1])}L${n(p2[0])} ${n(p2[1])}`, 11, metal, 'metal') +
    fill(
      lines([
        [p2[0] - 16, p2[1] - 6],
        [p2[0] + 12, p2[1] - 10],
        [p2[0] + 8, p2[1] + 14],
        [p2[0] - 24, p2[1] + 14],
      ]),
      '#2b2a29',
    )
  const weight = prism(k, v, circle(22, 228, -192), y + 26, y + 58, { colour: '#4a4848' })
  const knobs = [
    [236, 150],
    [236, 196],
  ]
    .slice(0, k.pick('knobs', [1, 2]))
    .map(([x = 0, z = 0]) => prism(k, v, circle(19, x, z), y, y + 18, { colour: metal }))
    .join('')
  return floorShadow(k, v, [-w, w], [-d, d]) + feet + body + top + platter + record + weight + pivot + arm + knobs
}
