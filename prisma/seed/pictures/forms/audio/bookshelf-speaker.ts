import { inkOn, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, roundRect } from '../../primitives/curve.ts'
import { isWood, naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { clothTexture } from '../../primitives/soft.ts'
import { box, floorShadow, view } from '../../primitives/space.ts'
import { weave } from '../../primitives/texture.ts'

/** A loudspeaker cone in its ring, drawn flat on a front. */
function driver(k: Kit, cx: number, cy: number, r: number, cone: string, ring: string): string {
  const dish = k.radial([
    [0, tone(cone, 0.3)],
    [0.32, tone(cone, 0.06)],
    [0.34, tone(cone, -0.5)],
    [0.4, tone(cone, -0.1)],
    [0.8, tone(cone, -0.45)],
    [0.82, tone(cone, -0.75)],
    [1, tone(cone, -0.3)],
  ])
  const light = k.linear(
    [
      [0, '#000000', 0.4],
      [0.5, '#000000', 0],
      [1, '#ffffff', 0.22],
    ],
    [0, 0, 1, 1],
  )
  const edge = k.linear(
    [
      [0, tone(ring, 0.55)],
      [0.5, ring],
      [1, tone(ring, -0.55)],
    ],
    [0, 0, 1, 1],
  )
  const screws =
    r > 40
      ? [45, 135, 225, 315]
          .map(
            (d) =>
              `<circle cx="${n(cx + Math.cos((d * Math.PI) / 180) * r * 1.02)}" cy="${n(cy + Math.sin((d * Math.PI) / 180) * r * 1.02)}" r="${n(r * 0.035)}" fill="${tone(ring, -0.6)}"/>`,
          )
          .join('')
      : ''
  return (
    fill(ellipse(cx, cy, r * 1.1, r * 1.1), edge) +
    screws +
    fill(ellipse(cx, cy, r * 0.95, r * 0.95), dish) +
    fill(ellipse(cx, cy, r * 0.8, r * 0.8), light)
  )
}

/** A loudspeaker for a shelf, or a pair. */
export function bookshelfSpeaker(k: Kit): string {
  const v = view({ yaw: 26, pitch: 12, scale: 1, cy: 795 })
  const wood = isWood(k.material) || k.pick('veneer', [true, false, false])
  const shell = isWood(k.material)
    ? k.colour
    : wood
      ? naturalColour(k.made(woods) ?? k.pick('timber', ['walnut', 'oak']))
      : k.colour
  const style = k.pick('front', ['two', 'grille', 'single', 'three'] as const)
  const [w, h, d] = k.pick('size', [
    [260, 420, 220],
    [290, 380, 230],
    [240, 470, 210],
  ] as const)
  const baffle = wood
    ? k.pick('baffle', ['#2b2a29', k.colour, '#ece6da'])
    : k.pick('baffle', [k.colour, tone(k.colour, -0.2), '#2b2a29'])
  const cone = k.pick('cone', ['#3a3836', '#c9a35a', '#d9d6cf', '#3a3836'])
  const ring = k.pick('ring', ['#8f9192', '#2a2928', '#c29a4b'])
  const face = () => {
    const plate = fill(
      roundRect(8, 8, w - 16, h - 16, 6),
      k.linear(
        [
          [0, tone(baffle, 0.14)],
          [1, tone(baffle, -0.12)],
        ],
        [0, 0, 1, 1],
      ),
    )
    if (style === 'grille')
      return (
        plate +
        fill(roundRect(16, 16, w - 32, h - 32, 10), mix(k.colour, '#3b3733', 0.35)) +
        clothTexture(k, roundRect(16, 16, w - 32, h - 32, 10), [16, 16, w - 32, h - 32], k.colour, 'linen') +
        weave(k, roundRect(16, 16, w - 32, h - 32, 10), [16, 16, w - 32, h - 32], {
          gap: 9,
          opacity: 0.22,
          angle: 45,
        }) +
        fill(roundRect(w / 2 - 34, h - 46, 68, 15, 3), '#c9b37c') +
        stamp(flatOn(0, 0), k.words[0], w / 2, h - 42, 7, '#3a2f1c', { max: 58, weight: 0.16 })
      )
    const big = w * 0.34
    const logo = stamp(flatOn(0, 0), k.words[0], w / 2, h - 34, 8, inkOn(baffle), { max: w * 0.34, weight: 0.13 })
    if (style === 'single')
      return (
        plate +
        driver(k, w / 2, h * 0.44, big * 1.14, cone, ring) +
        fill(roundRect(w * 0.28, h * 0.8, w * 0.44, 20, 10), '#1c1b1a') +
        logo
      )
    if (style === 'three')
      return (
        plate +
        driver(k, w / 2, h * 0.15, big * 0.36, '#3a3836', ring) +
        driver(k, w / 2, h * 0.42, big * 0.72, cone, ring) +
        driver(k, w / 2, h * 0.74, big * 0.72, cone, ring)
      )
    return (
      plate +
      driver(k, w / 2, h * 0.22, big * 0.46, '#3a3836', ring) +
      driver(k, w / 2, h * 0.62, big, cone, ring) +
      logo
    )
  }
  const one = (x: number, z: number) =>
    box(k, v, [x, 0, z - d], [x + w, h, z], { colour: shell, wood, upright: true }) +
    v.on([x, h, z], [1, 0, 0], [0, -1, 0], face())
  if (k.count === 2 || (k.count === undefined && k.pick('pair', [true, false])))
    return (
      `<g transform="translate(-70 0)">${floorShadow(k, v, [60, 60 + w], [-d - 40, -40])}` +
      floorShadow(k, v, [-w - 20, -20], [-d + 60, 60]) +
      `${one(60, -40)}${one(-w - 20, 60)}</g>`
    )
  return `<g transform="translate(-100 -160) scale(1.2)">${floorShadow(k, v, [-w / 2, w / 2], [-d / 2, d / 2])}${one(-w / 2, d / 2)}</g>`
}
