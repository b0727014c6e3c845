import { luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, n, type Point, roundRect, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import type { Kit } from '../primitives/kit.ts'
import { emblem, flatOn, label, stamp } from '../primitives/label.ts'
import { twig } from '../primitives/plant.ts'
import { softShadow } from '../primitives/shadow.ts'
import { clothOf, crease, softBody, stitches } from '../primitives/soft.ts'
import { grain } from '../primitives/texture.ts'
import { tube } from '../primitives/tube.ts'

/** A hand tool from above: trowel, fork or a narrow transplanter. */
export function trowel(k: Kit): string {
  const kind = k.pick('tool', ['trowel', 'narrow', 'fork'] as const)
  const steel = /brass|copper/.test(k.material) ? naturalColour(k.material) : '#b4b8ba'
  const woodKey = k.made(woods)
  const grip = woodKey && luminance(k.colour) > 0.7 ? naturalColour(woodKey) : k.pick('grip', [k.colour, woodKey ? naturalColour(woodKey) : k.colour])
  const blade = kind === 'fork' ? '' : kind === 'narrow' ? blob([[500, 76], [540, 150], [552, 300], [546, 400], [520, 440], [480, 440], [454, 400], [448, 300], [460, 150]]) : blob([[500, 84], [572, 170], [600, 300], [580, 400], [524, 446], [476, 446], [420, 400], [400, 300], [428, 170]])
  const scoop = k.linear([[0, tone(steel, 0.3)], [0.3, tone(steel, -0.25)], [0.52, tone(steel, 0.1)], [0.72, tone(steel, 0.62)], [1, tone(steel, -0.3)]])
  const tines = [-88, 0, 88].map((x) => tube(`M500 440Q${500 + x * 1.2} 400 ${500 + x} 300L${500 + x * 0.86} 100`, 26, steel, 'metal')).join('')
  const head = kind === 'fork' ? tines : fill(blade, scoop) + stroke('M500 130V420', tone(steel, -0.5), 5, 0.35) + stroke('M504 130V420', '#ffffff', 4, 0.5) + (kind === 'narrow' ? [200, 250, 300, 350].map((y) => stroke(`M456 ${y}h18`, tone(steel, -0.7), 3, 0.6)).join('') : '')
  const shape = k.pick('handle', [
    blob([[478, 560], [478, 560], [522, 560], [522, 560], [534, 640], [528, 760], [540, 860], [500, 900], [460, 860], [472, 760], [466, 640]]),
    blob([[476, 560], [476, 560], [524, 560], [524, 560], [528, 720], [536, 880], [500, 912], [464, 880], [472, 720]]),
    blob([[482, 560], [482, 560], [518, 560], [518, 560], [546, 680], [540, 800], [548, 880], [500, 912], [452, 880], [460, 800], [454, 680]]),
  ])
  const neck = tube('M500 430V580', 24, steel, 'metal') + fill(roundRect(474, 548, 52, 26, 6), k.linear([[0, '#e3cf95'], [0.4, '#c29a4b'], [1, '#7d5f25']]))
  const loop = stroke('M500 884C476 930 480 956 500 958C520 956 524 930 500 884', k.pick('cord', ['#8a5a37', '#d8cbb2']), 6)
  const outline = `${kind === 'fork' ? roundRect(400, 90, 200, 330, 20) : blade} ${shape}`
  return `<g transform="rotate(${k.pick('turn', [36, -30, 44])} 500 500)">${softShadow(k, outline, { dx: 14, dy: 20, softness: 26, opacity: kind === 'fork' ? 0.2 : 0.36 })}${loop}${neck}${head}${fill(shape, k.linear([[0, tone(grip, 0.32)], [0.45, tone(grip, 0.04)], [1, tone(grip, -0.45)]]))}${luminance(grip) > 0.25 && woodKey ? grain(k, shape, [450, 556, 100, 360], grip, { upright: true, spacing: 9 }) : ''}${stamp((u, v) => [500 - v, 640 + u], k.words[0], 100, -6, 12, tone(grip, luminance(grip) > 0.5 ? -0.8 : 0.6), { max: 180, weight: 0.13 })}</g>`
}

/** Secateurs, blades open. */
export function secateurs(k: Kit): string {
  const steel = '#b9bdbf'
  const grip = k.colour
  const bypass = k.pick('blade', [true, true, false])
  const cutting = bypass ? blob([[486, 500], [470, 420], [452, 300], [470, 180], [522, 110], [522, 110], [548, 220], [546, 340], [530, 440], [526, 500]]) : blob([[482, 500], [462, 380], [474, 220], [512, 120], [512, 120], [532, 300], [524, 500]])
  const hook = bypass ? blob([[482, 500], [470, 440], [430, 380], [392, 300], [388, 220], [388, 220], [420, 282], [470, 350], [516, 420], [524, 500]]) : blob([[480, 500], [440, 400], [430, 260], [456, 150], [456, 150], [492, 260], [520, 420], [524, 500]])
  const handle = (side: number): Point[] => [[500 - side * 18, 486], [500 + side * 40, 520], [500 + side * 96, 600], [500 + side * 116, 720], [500 + side * 108, 840], [500 + side * 84, 908], [500 + side * 58, 900], [500 + side * 64, 820], [500 + side * 64, 720], [500 + side * 44, 630], [500 - side * 6, 560]]
  const wood = k.made(woods)
  const draw = (side: number) => {
    const d = blob(handle(side))
    const colour = wood ? naturalColour(wood) : grip
    return fill(d, k.linear([[0, tone(colour, 0.34)], [0.5, tone(colour, 0.02)], [1, tone(colour, -0.45)]])) + (wood ? grain(k, d, [380, 480, 240, 430], colour, { upright: true, spacing: 12 }) : '') + crease(`M${500 + side * 50} 580Q${500 + side * 92} 700 ${500 + side * 84} 860`, colour, 4, 0.3)
  }
  const spread = k.pick('spread', [11, 8, 14])
  const half = (side: number, blade: string, paint: string) => `<g transform="rotate(${-side * spread} 500 510)">${softShadow(k, `${blade} ${blob(handle(side))}`, { dx: 12, dy: 18, softness: 24, opacity: 0.34 })}${fill(blade, paint)}${stroke(blade, '#ffffff', 2, 0.4)}${draw(side)}</g>`
  const shine = k.linear([[0, tone(steel, 0.6)], [0.4, tone(steel, 0.05)], [0.6, tone(steel, -0.3)], [1, tone(steel, 0.45)]])
  const dark = k.linear([[0, tone(steel, -0.1)], [0.5, tone(steel, -0.45)], [1, tone(steel, 0.1)]])
  const coils = Array.from({ length: 8 }, (_, i) => ellipse(451 + i * 14, 640, 8, 21)).join('')
  const spring = stroke(coils, '#7b7f81', 5.5) + `<g transform="translate(-1 -1)">${stroke(coils, '#eceeee', 2)}</g>`
  const pivot = `<circle cx="500" cy="512" r="27" fill="${tone(steel, -0.5)}"/><circle cx="498" cy="508" r="22" fill="${k.linear([[0, '#ffffff'], [1, tone(steel, -0.35)]], [0, 0, 1, 1])}"/><circle cx="499" cy="510" r="9" fill="${tone(steel, -0.5)}"/>`
  return `<g transform="rotate(${k.pick('turn', [34, -28, 40])} 500 500)">${half(-1, hook, dark)}${spring}${half(1, cutting, shine)}${pivot}</g>`
}

/** Seed packets: one, or a small fan of them. */
export function seedPacket(k: Kit): string {
  const [w, h] = [330, 470]
  const amount = Math.min(4, k.count ?? k.pick('packets', [1, 1, 3]))
  const art = k.pick('art', ['sprig', 'flower', 'fruit', 'label', 'twig'] as const)
  const packet = (colour: string, printed: boolean) => {
    const [x, y] = [500 - w / 2, 500 - h / 2]
    const d = roundRect(x, y, w, h, 4)
    const ink = luminance(colour) > 0.6 ? tone(colour, -0.72) : '#f4ead6'
    const paint = fill(d, k.linear([[0, tone(colour, 0.16)], [0.5, tone(colour, 0.02)], [1, tone(colour, -0.12)]], [0, 0, 1, 1])) + stroke(`M${x} ${y + 58}H${x + w}`, tone(colour, -0.6), 2.5, 0.4) + fill(`M${x} ${y}h${w}v58h${-w}Z`, '#ffffff', 'opacity=".12"')
    if (!printed) return paint
    const panel = luminance(colour) > 0.6 ? mix(colour, '#ffffff', 0.5) : '#f6eedd'
    const middle = fill(roundRect(x + 36, y + 96, w - 72, 226, k.pick('frame', [4, 110, 20])), panel)
    const draw = art === 'twig' ? twig(k, 500, y + 306, { length: 190, lean: 4, leaf: 62, colour: '#6f8a5f', bare: 0.1, round: 0.32 }) : art === 'label' ? '' : emblem(flatOn(0, 0), art, 500, y + 208, 82, art === 'fruit' ? '#b3432f' : art === 'flower' ? '#c9803a' : '#5f7a52')
    const words = stamp(flatOn(0, 0), k.words[1], 500, y + 350, 34, ink, { max: w * 0.78, weight: 0.16 }) + stamp(flatOn(0, 0), k.words[0], 500, y + 412, 15, ink, { max: w * 0.6, weight: 0.12 })
    return paint + (art === 'label' ? label(k, flatOn(x + 36, y + 96), w - 72, 320, { accent: colour, ornament: 'sprig', layout: k.pick('l', [0, 1, 4]) }) : middle + draw + words)
  }
  const place = (turn: number, dx: number, colour: string, printed: boolean) => `<g transform="translate(${dx} ${Math.abs(dx) * 0.12}) rotate(${turn} 500 620)">${softShadow(k, roundRect(500 - w / 2, 500 - h / 2, w, h, 4), { dx: 11, dy: 16, softness: 22, opacity: 0.34 })}${packet(colour, printed)}</g>`
  const seeds = Array.from({ length: 16 }, () => `<ellipse cx="${n(k.random.between(690, 850))}" cy="${n(k.random.between(700, 840))}" rx="9" ry="6" transform="rotate(${n(k.random.between(0, 180))} 770 770)" fill="#6a4a2c"/>`).join('')
  if (amount === 1) return `<g opacity=".9">${seeds}</g><g transform="translate(500 500) scale(1.18) translate(-500 -500)">${place(k.pick('turn', [-9, 8, -14]), 0, k.colour, true)}</g>`
  return place(-17, -150, mix(k.colour, '#d8a657', 0.55), true) + place(15, 150, mix(k.colour, '#4f6b52', 0.6), true) + place(-2, 0, k.colour, true)
}

/** A pair of gloves laid on each other. */
export function gloves(k: Kit): string {
  const cloth = clothOf(k.material) === 'plain' ? 'canvas' : clothOf(k.material)
  const cuff = k.pick('cuff', [tone(k.colour, -0.4), '#9a6237', mix(k.colour, '#f4ecdf', 0.6)])
  const palm = k.pick('palm', ['same', 'dipped'] as const)
  const hand = blob([[400, 640], [386, 540], [322, 500], [270, 420], [282, 372], [330, 384], [392, 440], [392, 300], [390, 176], [414, 136], [446, 152], [456, 290], [462, 120], [488, 84], [518, 102], [522, 280], [538, 118], [566, 96], [590, 122], [582, 296], [612, 190], [640, 178], [656, 210], [636, 380], [620, 520], [606, 640]])
  const wrist = k.pick('long', [840, 780, 800])
  const band = blob([[396, 626], [396, 626], [610, 626], [610, 626], [632, wrist], [632, wrist], [500, wrist + 12], [376, wrist], [376, wrist]])
  const one = (colour: string) => {
    const coat = palm === 'dipped' ? `<g clip-path="${k.clip(fill(hand, '#000'))}">${fill('M200 60H700V470Q500 520 330 470L200 560Z', tone(cuff, 0.04), 'opacity=".82"')}</g>` : ''
    const seams = crease('M456 300Q452 380 470 430', colour, 3, 0.4) + crease('M522 290Q520 370 524 420', colour, 3, 0.4) + crease('M582 300Q572 370 566 420', colour, 3, 0.4) + crease('M392 440Q420 470 430 540', colour, 3, 0.36)
    const edge = stitches(`M392 ${wrist - 24}Q500 ${wrist - 10} 620 ${wrist - 24}`, tone(cuff, 0.6), 3) + stitches('M402 652H606', tone(cuff, 0.6), 3)
    return softBody(k, hand, [266, 80, 392, 570], colour, { cloth, plump: 0.6 }) + coat + seams + softBody(k, band, [370, 620, 266, 240], cuff, { cloth: k.pick('cuffcloth', ['canvas', 'leather']), plump: 0.5 }) + edge
  }
  const shadow = softShadow(k, `${hand} ${band}`, { dx: 14, dy: 20, softness: 28, opacity: 0.36 })
  return `<g transform="translate(150 10) rotate(16 500 500) translate(1000 0) scale(-1 1)">${shadow}${one(tone(k.colour, -0.08))}</g><g transform="translate(-110 10) rotate(-14 500 500)">${shadow}${one(k.colour)}</g>`
}
