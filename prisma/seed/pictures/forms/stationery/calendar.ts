import { inkOn, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { box, floorShadow, view, type View } from '../../primitives/space.ts'

function month(k: Kit, x: number, y: number, w: number, h: number, ink: string): string {
  let svg = ''
  const start = k.pick('start', [0, 2, 4, 5])
  for (let day = 1; day <= 30; day++) {
    const cell = day - 1 + start
    svg += stamp(
      flatOn(0, 0),
      `${day}`,
      x + ((cell % 7) + 0.5) * (w / 7),
      y + Math.floor(cell / 7) * (h / 5.6),
      h * 0.075,
      ink,
      { weight: 0.14 },
    )
  }
  return svg
}

/** A calendar for the wall or the desk, or wooden date blocks. */
export function calendar(k: Kit): string {
  const kind = k.pick('calendar', ['wall', 'desk', 'block'] as const)
  const name = k.pick('month', ['MARCH', 'MAY', 'OCTOBER', 'JUNE', 'APRIL'])
  const ink = '#2f2a26'
  const picture = (x: number, y: number, w: number, h: number) => {
    const sky = k.linear(
      [
        [0, mix(k.colour, '#f6ead6', 0.7)],
        [1, mix(k.colour, '#f2d3b0', 0.35)],
      ],
      [0, 0, 0, 1],
    )
    const clip = k.clip(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/>`)
    const hill = (base: number, top: number, colour: string) =>
      fill(
        `M${n(x)} ${n(y + h)}V${n(y + h * base)}Q${n(x + w * 0.3)} ${n(y + h * top)} ${n(x + w * 0.6)} ${n(y + h * (base - 0.06))}T${n(x + w)} ${n(y + h * (base - 0.12))}V${n(y + h)}Z`,
        colour,
      )
    return `<g clip-path="${clip}"><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${sky}"/>${fill(ellipse(x + w * 0.7, y + h * 0.34, w * 0.09, w * 0.09), '#f9e7c4')}${hill(0.62, 0.36, mix(k.colour, '#e9dcc8', 0.3))}${hill(0.76, 0.6, k.colour)}${hill(0.94, 0.74, tone(k.colour, -0.4))}</g>`
  }
  if (kind === 'wall') {
    const [x, y, w, h] = [270, 150, 460, 680]
    const d = roundRect(x, y, w, h, 3)
    return `<path d="M500 112L440 150M500 112L560 150" stroke="#a98a5d" stroke-width="4"/><circle cx="500" cy="110" r="9" fill="#b9924d"/>${softShadow(k, d, { dx: 16, dy: 22, softness: 32, opacity: 0.34 })}${fill(
      d,
      k.linear(
        [
          [0, '#fffdf7'],
          [1, '#efe8da'],
        ],
        [0, 0, 1, 1],
      ),
    )}${picture(x + 28, y + 34, w - 56, 350)}${stamp(flatOn(0, 0), name, x + 30, y + 418, 34, k.colour === '#efe9dd' ? ink : tone(k.colour, -0.3), { align: 'left', weight: 0.15 })}${month(k, x + 24, y + 488, w - 48, 180, ink)}${fill(roundRect(x - 8, y - 12, w + 16, 24, 4), naturalColour(k.pick('bar', ['oak', 'walnut'])))}`
  }
  const v = view({ yaw: 24, pitch: 16, scale: 1.15, cy: 760 })
  if (kind === 'block') {
    const timber = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'walnut', 'beech']))
    const cube = (x: number, digit: string) =>
      box(k, v, [x, 40, -66], [x + 130, 170, 64], { colour: mix(k.colour, '#f5eedf', 0.15) }) +
      v.on(
        [x, 170, 64],
        [1, 0, 0],
        [0, -1, 0],
        stamp(flatOn(0, 0), digit, 65, 26, 80, inkOn(k.colour), { weight: 0.13 }),
      )
    return (
      floorShadow(k, v, [-190, 190], [-80, 80]) +
      box(k, v, [-190, 0, -80], [190, 40, 80], { colour: timber, wood: true }) +
      box(k, v, [-190, 40, -80], [190, 110, -60], { colour: timber, wood: true }) +
      cube(-150, k.pick('tens', ['0', '1', '2'])) +
      cube(-12, k.pick('ones', ['3', '7', '9', '4'])) +
      box(k, v, [128, 40, -60], [180, 130, 60], { colour: tone(k.colour, -0.25) }) +
      v.on(
        [-182, 36, 80],
        [1, 0, 0],
        [0, -1, 0],
        stamp(flatOn(0, 0), name, 182, 8, 20, tone(timber, -0.85), { weight: 0.14 }),
      )
    )
  }
  return floorShadow(k, v, [-210, 210], [-100, 100]) + tent(k, v, name, ink, picture)
}

function tent(
  k: Kit,
  v: View,
  name: string,
  ink: string,
  picture: (x: number, y: number, w: number, h: number) => string,
): string {
  const lean: [number, number, number] = [0, -1, 0.34]
  const back = fill(lines([v.at([210, 300, 0]), v.at([210, 0, 102]), v.at([210, 0, -102])]), tone(k.colour, -0.5))
  const foot = fill(
    lines([v.at([-210, 12, 98]), v.at([210, 12, 98]), v.at([210, 0, 102]), v.at([-210, 0, 102])]),
    tone(k.colour, -0.2),
  )
  const page =
    fill(roundRect(0, 0, 420, 300, 2), k.colour) +
    fill(roundRect(6, 16, 408, 266, 2), '#fdf9f0') +
    picture(18, 30, 180, 240) +
    stamp(flatOn(0, 0), name, 222, 44, 24, tone(k.colour, -0.4), { align: 'left', weight: 0.15 }) +
    month(k, 216, 100, 190, 176, ink)
  const rings = Array.from(
    { length: 15 },
    (_, i) => stroke(`M${24 + i * 26.5} 12v-20`, '#3a3532', 5) + stroke(`M${23 + i * 26.5} 10v-18`, '#b9bcbd', 2),
  ).join('')
  return back + foot + v.on([-210, 300, 0], [1, 0, 0], lean, page + rings)
}
