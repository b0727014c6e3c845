import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, roundRect, stroke } from '../../primitives/curve.ts'
import { woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { box, floorShadow, prism, roundedGround, view } from '../../primitives/space.ts'

/** Trays, organisers and cups for a desk. */
export function deskTray(k: Kit): string {
  const v = view({ yaw: 28, pitch: 30, scale: 1, cy: 720 })
  const wood = woods.test(k.material)
  const kind = k.pick('tray', ['tray', 'organiser', 'stacked', 'cup'] as const)
  const look = { colour: k.colour, wood }
  const walls = (x0: number, x1: number, z0: number, z1: number, y0: number, h: number, t = 14) =>
    box(k, v, [x0, y0, z0], [x1, y0 + 10, z1], { colour: tone(k.colour, -0.22) }) +
    box(k, v, [x0, y0, z0], [x1, y0 + h, z0 + t], look) +
    box(k, v, [x0, y0, z0], [x0 + t, y0 + h, z1], look)
  const front = (x0: number, x1: number, z0: number, z1: number, y0: number, h: number, t = 14) =>
    box(k, v, [x1 - t, y0, z0], [x1, y0 + h, z1], look) + box(k, v, [x0, y0, z1 - t], [x1, y0 + h, z1], look)
  const pencil = (x: number, z: number, lean: number, colour: string, y0: number, length = 250) => {
    const [a, b] = [v.at([x, y0, z]), v.at([x + lean, y0 + length, z - 10])]
    return (
      stroke(lines([a, b], false), tone(colour, -0.35), 15) +
      stroke(
        lines(
          [
            [a[0] - 2, a[1]],
            [b[0] - 2, b[1]],
          ],
          false,
        ),
        tone(colour, 0.2),
        7,
      ) +
      fill(ellipse(b[0], b[1], 7.5, 4), tone(colour, 0.45))
    )
  }
  if (kind === 'cup') {
    const corner = k.pick('round', [95, 20, 40])
    const ground = roundedGround(-95, 95, -95, 95, corner)
    const rim = ground.map(([x, z]) => v.at([x, 230, z]))
    const hole = ground.map(([x, z]) => v.at([x * 0.88, 230, z * 0.88]))
    const shadow =
      corner === 95 ? footShadow(k, 500, 720, 92, { tilt: 0.5, reach: 1.2 }) : floorShadow(k, v, [-95, 95], [-95, 95])
    return (
      shadow +
      prism(k, v, ground, 0, 230, { ...look, top: k.colour }) +
      fill(lines(rim), tone(k.colour, 0.2)) +
      fill(lines(hole), tone(k.colour, -0.75)) +
      `<g clip-path="${k.clip(fill(`${lines(hole)}M0 -400H1000V${n(v.at([0, 230, 0])[1])}H0Z`, '#000'))}">${pencil(-30, -10, -50, '#d8a657', 150, 270)}${pencil(20, -20, 40, '#4f6b74', 150, 300)}${pencil(0, 10, 6, '#b5654a', 150, 250)}</g>`
    )
  }
  if (kind === 'stacked') {
    const tray = (y: number) =>
      walls(-260, 260, -170, 170, y, 66) +
      v.on([-236, y + 14, -150], [1, 0, 0], [0, 0, 1], fill(roundRect(0, 0, 470, 300, 2), '#f7f2e8')) +
      front(-260, 260, -170, 170, y, 66)
    const post = (x: number, z: number) =>
      box(k, v, [x, 60, z], [x + 12, 150, z + 12], { colour: tone(k.colour, -0.3) })
    return (
      floorShadow(k, v, [-260, 260], [-170, 170]) +
      tray(0) +
      post(-258, -168) +
      post(246, -168) +
      post(-258, 156) +
      post(246, 156) +
      tray(150)
    )
  }
  const things = v.on(
    [-210, 14, -80],
    [1, 0, 0],
    [0, 0, 1],
    fill(roundRect(4, 26, 330, 30, 12), 'rgba(40,28,18,.3)') +
      fill(
        roundRect(0, 18, 330, 28, 12),
        k.linear(
          [
            [0, '#7f9bb0'],
            [0.4, '#3f5b73'],
            [1, '#263a4c'],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      fill(roundRect(12, 88, 300, 26, 4), 'rgba(40,28,18,.3)') +
      fill(
        roundRect(8, 80, 300, 24, 4),
        k.linear(
          [
            [0, '#efcf94'],
            [0.5, '#d8a657'],
            [1, '#a3762f'],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      (kind === 'organiser'
        ? ''
        : fill(ellipse(392, 120, 40, 40), '#e7d9bd') + fill(ellipse(392, 120, 22, 22), tone(k.colour, -0.4))),
  )
  const split =
    kind === 'organiser'
      ? box(k, v, [60, 0, -150], [72, 74, 150], look) +
        box(k, v, [72, 0, -6], [270, 74, 6], look) +
        v.on(
          [100, 14, -120],
          [1, 0, 0],
          [0, 0, 1],
          [20, 60, 100].map((x) => stroke(`M${x} 20v34q0 14 12 14t12 -14V10q0 -16 -16 -16`, '#c79a52', 5)).join(''),
        ) +
        v.on(
          [100, 14, 30],
          [1, 0, 0],
          [0, 0, 1],
          fill(roundRect(10, 20, 60, 60, 4), '#e9c46a') + fill(roundRect(24, 10, 60, 60, 4), '#efd58b'),
        )
      : ''
  return (
    floorShadow(k, v, [-270, 270], [-150, 150]) +
    walls(-270, 270, -150, 150, 0, 78) +
    things +
    split +
    front(-270, 270, -150, 150, 0, 78)
  )
}
