import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, stroke } from '../../primitives/curve.ts'
import { finishOf, isWood, naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { box, view } from '../../primitives/space.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'

/** A bird feeder: house, tube or ring. */
export function birdFeeder(k: Kit): string {
  const kind = k.pick('feeder', ['house', 'tube', 'ring'] as const)
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'beech', 'walnut']))
  const cord = stroke(`M500 -900V${kind === 'house' ? 250 : 230}`, '#8a7350', 6)
  const seeds = (x: number, y: number, w: number, h: number, amount: number) =>
    Array.from(
      { length: amount },
      () =>
        `<ellipse cx="${n(x + k.random.between(0, w))}" cy="${n(y + k.random.between(0, h))}" rx="6" ry="4" fill="${k.random.chance(0.5) ? '#7a5a34' : '#c79a58'}"/>`,
    ).join('')
  if (kind === 'house') {
    const v = view({ yaw: 26, pitch: 10, cy: 720 })
    const roof = (side: number, colour: string) =>
      fill(
        lines([v.at([0, 440, 150]), v.at([0, 440, -150]), v.at([side * 230, 280, -150]), v.at([side * 230, 280, 150])]),
        colour,
      )
    const gable = fill(
      lines([
        v.at([-150, 320, 110]),
        v.at([0, 424, 110]),
        v.at([150, 320, 110]),
        v.at([150, 40, 110]),
        v.at([-150, 40, 110]),
      ]),
      tone(wood, 0.06),
    )
    const opening = k.pick('hole', ['round', 'arch'] as const)
    const hole = v.on(
      [0, 0, 110],
      [1, 0, 0],
      [0, -1, 0],
      opening === 'round'
        ? fill(ellipse(0, -190, 62, 62), tone(wood, -0.8)) + seeds(-44, -150, 88, 20, 20)
        : fill('M-80 -50V-200Q0 -300 80 -200V-50Z', tone(wood, -0.8)) + seeds(-74, -74, 148, 24, 40),
    )
    const perch = tube(`M${v.at([0, 90, 110]).map(n).join(' ')}l-40 22`, 13, wood, 'satin')
    return (
      cord +
      box(k, v, [-190, 10, -140], [190, 36, 150], { colour: wood, wood: true }) +
      box(k, v, [-150, 36, -110], [150, 320, 110], { colour: wood, wood: true, upright: true }) +
      gable +
      hole +
      (opening === 'round' ? perch : '') +
      roof(
        1,
        k.linear([
          [0, tone(k.colour, -0.15)],
          [1, tone(k.colour, -0.4)],
        ]),
      ) +
      roof(
        -1,
        k.linear(
          [
            [0, tone(k.colour, 0.22)],
            [1, k.colour],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      stroke(lines([v.at([0, 440, 150]), v.at([0, 440, -150])], false), tone(k.colour, 0.4), 5, 0.7) +
      stroke(`M500 ${n(v.at([0, 440, 0])[1])}V220`, '#8a7350', 6)
    )
  }
  if (kind === 'ring') {
    const ring = tube(ellipse(500, 500, 190, 210), 22, k.colour, finishOf(k.material) === 'metal' ? 'metal' : 'satin')
    const tray = lathe(k, {
      profile: [
        [176, 640],
        [184, 646],
        [150, 700],
        [120, 712],
      ],
      tilt: 0.16,
      colour: k.colour,
      finish: 'satin',
      grounded: false,
    })
    return (
      cord +
      stroke('M500 230V292', '#8a7350', 6) +
      ring +
      tray.svg +
      fill(ellipse(500, 640, 166, 25), '#5a4026') +
      seeds(350, 626, 300, 26, 90)
    )
  }
  const glass = lathe(k, {
    profile: [
      [92, 330],
      [92, 690],
    ],
    tilt: 0.16,
    colour: '#d8d6c8',
    finish: 'satin',
    grounded: false,
  })
  const grains = lathe(k, {
    profile: [
      [84, 430],
      [84, 686],
    ],
    tilt: 0.16,
    colour: '#b98d52',
    finish: 'matte',
    grounded: false,
  })
  const roof = lathe(k, {
    profile: [
      [14, 232],
      [70, 256],
      [142, 320],
      [146, 336],
    ],
    tilt: 0.16,
    colour: k.colour,
    finish: 'satin',
    grounded: false,
  })
  const tray = lathe(k, {
    profile: [
      [150, 690],
      [156, 696],
      [140, 724],
    ],
    tilt: 0.16,
    colour: k.colour,
    finish: 'satin',
    grounded: false,
  })
  const ports = [
    [-50, 480],
    [40, 560],
    [-40, 640],
  ]
    .map(
      ([x = 0, y = 0]) =>
        fill(ellipse(500 + x, y, 16, 18), '#33281b') +
        tube(`M${500 + x} ${y + 28}l${x < 0 ? -60 : 60} 12`, 9, k.colour, 'satin'),
    )
    .join('')
  return (
    cord +
    `<g opacity=".75">${glass.svg}</g>` +
    grains.svg +
    seeds(424, 440, 150, 250, 150) +
    ports +
    stroke('M440 350V680', '#ffffff', 12, 0.5) +
    tray.svg +
    cap(k, tray, k.colour, -0.2) +
    seeds(380, 676, 240, 20, 40) +
    roof.svg +
    turnedGrain(k, roof, k.colour, 260, 330, isWood(k.material) ? 10 : 0)
  )
}
