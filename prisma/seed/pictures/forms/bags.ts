import { inkOn, luminance, mix, tone } from '../primitives/colour.ts'
import { blob, ellipse, fill, n, roundRect, stroke } from '../primitives/curve.ts'
import type { Kit } from '../primitives/kit.ts'
import { emblem, flatOn, stamp } from '../primitives/label.ts'
import { softShadow, footShadow } from '../primitives/shadow.ts'
import { type Cloth, clothOf, crease, softBody, stitches } from '../primitives/soft.ts'
import { tube } from '../primitives/tube.ts'
import { forms } from './form.ts'

const leatherOf = (k: Kit) => k.accent ?? k.pick('leather', ['#9a6237', '#6e4329', '#c08a56', '#3a302a'])
const metalOf = (k: Kit) => k.pick('metal', ['#cfae6a', '#c4c6c6', '#3a3735'])

function clothFor(k: Kit): Cloth {
  const cloth = clothOf(k.material)
  return cloth === 'plain' ? 'canvas' : cloth
}

const thread = (colour: string) => (luminance(colour) > 0.5 ? tone(colour, -0.5) : '#e9dcc0')

/** A flat woven or leather strap along a path. */
function strap(d: string, width: number, colour: string): string {
  return stroke(d, tone(colour, -0.5), width + 3) + stroke(d, colour, width) + `<g transform="translate(-1 -2)">${stroke(d, tone(colour, 0.3), width * 0.5, 0.6)}</g>` + stitches(d, thread(colour), 2)
}

function patch(k: Kit, x: number, y: number, colour: string, scale = 1): string {
  const [w, h] = [110 * scale, 62 * scale]
  const d = roundRect(x - w / 2, y - h / 2, w, h, 6)
  return fill(d, k.linear([[0, tone(colour, 0.2)], [1, tone(colour, -0.2)]], [0, 0, 1, 1])) + stitches(roundRect(x - w / 2 + 7, y - h / 2 + 7, w - 14, h - 14, 3), thread(colour), 2) + stamp(flatOn(0, 0), k.words[0], x, y - 7 * scale, 14 * scale, tone(colour, luminance(colour) > 0.4 ? -0.75 : 0.6), { max: w * 0.74, weight: 0.14 })
}

function buckle(x: number, y: number, metal: string, size = 1): string {
  const d = roundRect(x - 22 * size, y - 17 * size, 44 * size, 34 * size, 6)
  return stroke(d, tone(metal, -0.5), 9 * size) + stroke(d, tone(metal, 0.3), 4 * size) + stroke(`M${n(x)} ${n(y - 17 * size)}v${n(34 * size)}`, tone(metal, 0.1), 5 * size)
}

function zipper(d: string, colour: string, metal: string): string {
  return stroke(d, tone(colour, -0.6), 17) + `<path d="${d}" fill="none" stroke="${metal}" stroke-width="9" stroke-dasharray="4.5 4"/>`
}

function tote(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const kind = k.pick('tote', ['shopper', 'wide', 'bucket'] as const)
  const body = kind === 'wide' ? blob([[236, 430], [236, 430], [500, 440], [764, 430], [764, 430], [732, 620], [710, 780], [680, 796], [320, 796], [290, 780], [268, 620]]) : kind === 'bucket' ? blob([[300, 440], [300, 440], [500, 452], [700, 440], [700, 440], [716, 620], [690, 770], [600, 800], [400, 800], [310, 770], [284, 620]]) : blob([[290, 396], [290, 396], [500, 406], [710, 396], [710, 396], [716, 600], [714, 756], [690, 794], [500, 800], [310, 794], [286, 756], [284, 600]])
  const top = kind === 'shopper' ? 400 : 436
  const [l, r] = [400, 600]
  const rise = k.pick('handles', [230, 180, 280])
  const handleColour = k.pick('handle', [trim, k.colour, trim])
  const back = strap(`M${l + 14} ${top + 16}C${l + 10} ${top - rise} ${r - 10} ${top - rise} ${r - 14} ${top + 16}`, 20, tone(handleColour, -0.25))
  const front = strap(`M${l} ${top + 70}V${top}C${l} ${top - rise + 24} ${r} ${top - rise + 24} ${r} ${top}V${top + 70}`, 24, handleColour)
  const art = k.pick('art', ['patch', 'print', 'base', 'pocket', 'words'] as const)
  const ink = luminance(k.colour) > 0.5 ? k.pick('ink', ['#3a3532', '#3f5b73', '#8a4a34']) : '#f0e6d2'
  const clip = k.clip(fill(body, '#000'))
  const detail =
    art === 'patch' ? patch(k, 500, 690, trim)
    : art === 'print' ? emblem(flatOn(0, 0), k.pick('mark', ['sun', 'waves', 'sprig', 'hills'] as const), 500, 610, 88, ink)
    : art === 'words' ? stamp(flatOn(0, 0), k.words[0], 500, 600, 36, ink, { max: 300, weight: 0.14 }) + stamp(flatOn(0, 0), 'GOODS', 500, 660, 20, ink, { weight: 0.12 })
    : art === 'pocket' ? crease(roundRect(380, 540, 240, 190, 12), k.colour, 4, 0.45) + stitches(roundRect(388, 548, 224, 174, 8), thread(k.colour), 2.4)
    : `<g clip-path="${clip}">${fill('M100 690H900V900H100Z', tone(trim, 0), 'opacity=".9"')}${stitches('M240 684H760', thread(trim), 3)}</g>`
  const inside = fill(blob([[kind === 'wide' ? 240 : 294, top - 2], [500, top - 20], [kind === 'wide' ? 760 : 706, top - 2], [500, top + 16]]), tone(k.colour, -0.75))
  return footShadow(k, 500, 788, kind === 'wide' ? 230 : 218, { tilt: 0.11, reach: 0.9 }) + back + inside + softBody(k, body, [230, 390, 540, 420], k.colour, { cloth, plump: 1.1 }) + detail + crease(`M${kind === 'wide' ? 246 : 288} ${top + 36}Q500 ${top + 48} ${kind === 'wide' ? 754 : 712} ${top + 36}`, k.colour, 3, 0.35) + crease('M350 520Q340 660 352 770', k.colour, 5, 0.16) + crease('M652 500Q668 640 650 770', k.colour, 5, 0.18) + front
}

function backpack(k: Kit): string {
  const cloth = clothFor(k)
  const trim = k.pick('trimkind', [leatherOf(k), tone(k.colour, -0.35), leatherOf(k)])
  const metal = metalOf(k)
  const kind = k.pick('pack', ['roll', 'flap', 'zip'] as const)
  const body = kind === 'roll' ? blob([[318, 360], [318, 360], [682, 360], [682, 360], [704, 560], [700, 760], [650, 800], [350, 800], [300, 760], [296, 560]]) : blob([[330, 420], [352, 310], [440, 250], [560, 250], [648, 310], [670, 420], [704, 600], [696, 760], [640, 800], [360, 800], [304, 760], [296, 600]])
  const straps = strap('M316 470C230 520 230 690 300 760', 34, tone(k.colour, -0.3)) + strap('M684 470C770 520 770 690 700 760', 34, tone(k.colour, -0.42))
  const loop = tube('M456 262C456 196 544 196 544 262', 17, trim)
  const pocketD = blob([[348, 596], [348, 596], [652, 596], [652, 596], [660, 700], [640, 776], [500, 788], [360, 776], [340, 700]])
  const pocket = softBody(k, pocketD, [336, 590, 328, 200], tone(k.colour, 0.03), { cloth, plump: 0.7 })
  let top: string
  if (kind === 'roll') {
    const roll = softBody(k, roundRect(310, 286, 380, 104, 46), [310, 286, 380, 104], tone(k.colour, 0.04), { cloth, plump: 0.6 })
    top = roll + crease('M330 340H670', k.colour, 4, 0.4) + strap('M500 276V560', 34, trim) + buckle(500, 520, metal, 1.15)
  } else if (kind === 'flap') {
    const flap = blob([[312, 420], [346, 300], [440, 244], [560, 244], [654, 300], [688, 420], [676, 540], [600, 572], [400, 572], [324, 540]])
    top = softBody(k, flap, [310, 240, 380, 336], tone(k.colour, 0.05), { cloth, plump: 1 }) + stitches('M340 528Q500 570 660 528', thread(k.colour), 2.6) + [410, 590].map((x) => strap(`M${x} 520V650`, 26, trim) + buckle(x, 626, metal)).join('')
  } else top = zipper('M330 520C330 300 420 280 500 280C580 280 670 300 670 520', k.colour, metal) + fill(roundRect(656, 516, 22, 64, 9), trim) + patch(k, 500, 440, trim, 0.9)
  const pocketDetail = kind === 'zip' ? zipper('M366 622H634', k.colour, metal) + fill(roundRect(618, 628, 18, 54, 8), trim) : crease('M350 622Q500 640 650 622', k.colour, 4, 0.4)
  return footShadow(k, 500, 790, 200, { tilt: 0.12, reach: 1 }) + straps + loop + softBody(k, body, [290, 240, 420, 564], k.colour, { cloth, plump: 1.2 }) + pocket + pocketDetail + top + (kind === 'flap' ? patch(k, 500, 716, trim, 0.8) : '')
}

function messenger(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const metal = metalOf(k)
  const closing = k.pick('closing', ['two', 'one', 'plain'] as const)
  const body = blob([[230, 480], [230, 480], [770, 480], [770, 480], [784, 640], [770, 780], [720, 800], [280, 800], [230, 780], [216, 640]])
  const depth = k.pick('flap', [690, 740, 640])
  const flap = blob([[222, 476], [240, 440], [500, 432], [760, 440], [778, 476], [782, depth - 60], [756, depth], [500, depth + 8], [244, depth], [218, depth - 60]])
  const sling = strap('M250 470C130 20 870 20 750 470', 28, k.pick('sling', [tone(k.colour, -0.3), trim]))
  const fasten = closing === 'two' ? [360, 640].map((x) => strap(`M${x} ${depth - 110}V${depth + 44}`, 30, trim) + buckle(x, depth + 6, metal, 1.05)).join('') : closing === 'one' ? strap(`M500 ${depth - 90}V${depth + 40}`, 44, trim) + `<circle cx="500" cy="${depth + 20}" r="13" fill="${metal}"/><circle cx="497" cy="${depth + 16}" r="6" fill="${tone(metal, 0.6)}"/>` : patch(k, 640, depth - 60, trim, 0.9)
  return footShadow(k, 500, 790, 260, { tilt: 0.1, reach: 0.8 }) + sling + `<circle cx="250" cy="474" r="18" fill="none" stroke="${metal}" stroke-width="9"/><circle cx="750" cy="474" r="18" fill="none" stroke="${metal}" stroke-width="9"/>` + softBody(k, body, [214, 474, 572, 330], tone(k.colour, -0.12), { cloth, plump: 1 }) + `<g transform="translate(0 9)">${fill(flap, '#1c130b', 'opacity=".28"')}</g>` + softBody(k, flap, [216, 430, 568, 330], k.colour, { cloth, plump: 1.1 }) + stitches(`M240 ${depth - 26}Q500 ${depth - 14} 760 ${depth - 26}`, thread(k.colour), 2.6) + fasten
}

function pouch(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const metal = metalOf(k)
  const kind = k.pick('pouch', ['flat', 'corner', 'drawstring'] as const)
  if (kind === 'drawstring') {
    const d = blob([[360, 420], [420, 400], [500, 408], [580, 400], [640, 420], [690, 560], [700, 720], [640, 796], [360, 796], [300, 720], [310, 560]])
    const frill = softBody(k, blob([[340, 330], [390, 352], [440, 322], [500, 346], [560, 322], [610, 352], [660, 330], [640, 420], [500, 440], [360, 420]]), [338, 320, 324, 124], tone(k.colour, 0.06), { cloth, plump: 0.5 })
    const folds = [400, 440, 480, 520, 560, 600].map((x) => crease(`M${x} 424Q${500 + (x - 500) * 1.3} 500 ${500 + (x - 500) * 1.5} 600`, k.colour, 4, 0.2)).join('')
    return footShadow(k, 500, 790, 180, { tilt: 0.13, reach: 1 }) + softBody(k, d, [296, 390, 408, 410], k.colour, { cloth, plump: 1.2 }) + folds + frill + tube('M352 416Q500 448 648 416', 11, trim) + tube('M640 418C720 450 700 560 720 620', 9, trim) + tube('M646 416C750 430 740 520 764 580', 9, trim) + patch(k, 500, 690, trim, 0.8)
  }
  const d = kind === 'flat' ? blob([[220, 470], [220, 470], [500, 462], [780, 470], [780, 470], [790, 640], [776, 790], [776, 790], [500, 798], [224, 790], [224, 790], [210, 640]]) : blob([[262, 500], [300, 470], [500, 462], [700, 470], [738, 500], [776, 660], [756, 780], [700, 798], [300, 798], [244, 780], [224, 660]])
  const tassel = `<circle cx="770" cy="492" r="11" fill="none" stroke="${metal}" stroke-width="6"/>${fill(roundRect(760, 500, 24, 92, 9), k.linear([[0, tone(trim, 0.2)], [1, tone(trim, -0.3)]]))}`
  const art = k.pick('art', ['patch', 'base', 'stripe', 'plain'] as const)
  const clip = k.clip(fill(d, '#000'))
  const detail = art === 'patch' ? patch(k, 330, 720, trim, 0.86) : art === 'base' ? `<g clip-path="${clip}">${fill('M100 690H900V900H100Z', trim, 'opacity=".92"')}</g>${stitches('M222 684H780', thread(trim), 2.6)}` : art === 'stripe' ? `<g clip-path="${clip}">${fill('M560 400H610V900H560ZM630 400H646V900H630Z', mix(k.colour, inkOn(k.colour), 0.5), 'opacity=".7"')}</g>` : ''
  return footShadow(k, 500, 788, 262, { tilt: 0.08, reach: 0.7 }) + softBody(k, d, [208, 458, 584, 344], k.colour, { cloth, plump: 1.1 }) + detail + zipper('M232 488Q500 476 768 488', k.colour, metal) + crease('M236 526Q500 514 764 526', k.colour, 3, 0.3) + tassel
}

function weekender(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const metal = metalOf(k)
  const kind = k.pick('weekender', ['barrel', 'box', 'soft'] as const)
  const d = kind === 'barrel' ? blob([[170, 640], [196, 510], [300, 460], [700, 460], [804, 510], [830, 640], [806, 764], [720, 800], [280, 800], [194, 764]]) : kind === 'box' ? blob([[190, 480], [240, 452], [500, 446], [760, 452], [810, 480], [826, 640], [812, 780], [760, 800], [240, 800], [188, 780], [174, 640]]) : blob([[200, 520], [280, 454], [420, 470], [500, 452], [580, 470], [720, 454], [800, 520], [832, 660], [800, 784], [500, 802], [200, 784], [168, 660]])
  const clip = k.clip(fill(d, '#000'))
  const base = k.pick('base', [true, false]) ? `<g clip-path="${clip}">${fill('M100 712H900V900H100Z', trim, 'opacity=".94"')}</g>${stitches('M190 706H812', thread(trim), 3)}` : ''
  const handle = (shift: number, colour: string) => strap(`M${350 + shift} 640V470C${350 + shift} 270 ${650 - shift} 270 ${650 - shift} 470V640`, 26, colour)
  const wrap = fill(roundRect(446, 300, 108, 54, 18), k.linear([[0, tone(trim, 0.3)], [1, tone(trim, -0.35)]], [0, 0, 0, 1])) + stitches('M456 328H544', thread(trim), 2)
  const tag = k.pick('tag', [true, false]) ? `${stroke('M640 470L690 540', trim, 6)}<g transform="rotate(-20 700 590)">${fill(roundRect(668, 536, 64, 104, 10), k.linear([[0, tone(trim, 0.24)], [1, tone(trim, -0.2)]]))}${stitches(roundRect(675, 543, 50, 90, 6), thread(trim), 2)}${fill(roundRect(682, 562, 36, 52, 3), '#f1e8d6')}</g>` : patch(k, 500, 640, trim, 0.9)
  const ends = [[232, 1], [768, -1]].map(([x = 0, s = 1]) => crease(`M${x} 480Q${x + s * 26} 640 ${x} 790`, k.colour, 5, 0.3)).join('')
  return footShadow(k, 500, 790, 300, { tilt: 0.1, reach: 0.7 }) + handle(18, tone(trim, -0.3)) + softBody(k, d, [166, 440, 668, 364], k.colour, { cloth, plump: 1.3 }) + base + ends + zipper('M250 474Q500 450 750 474', k.colour, metal) + handle(0, trim) + wrap + tag
}

function wallet(k: Kit): string {
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
  const mark = k.pick('mark', ['words', 'emblem'] as const) === 'words' ? stamp(flatOn(0, 0), k.words[0], x + w - 130, y + h - 62, 16, ink, { max: 170, weight: 0.13 }) : emblem(flatOn(0, 0), k.pick('e', ['waves', 'hills', 'rings'] as const), x + w - 84, y + h - 74, 30, ink)
  const edge = `<g transform="translate(4 8)">${fill(d, tone(k.colour, -0.55))}</g>`
  const card = (dy: number, colour: string) => fill(roundRect(x + 40, y - dy, w - 80, 120, 14), k.linear([[0, tone(colour, 0.2)], [1, tone(colour, -0.1)]], [0, 0, 1, 1]))
  const cards = kind === 'card' || (kind === 'bifold' && k.pick('cards', [true, false])) ? card(62, '#d8cbb2') + card(38, '#4f6b74') + card(18, '#b5654a') : ''
  const slots = kind === 'card' ? crease(`M${x + 24} ${y + 92}H${x + w - 24}`, k.colour, 4, 0.5) + crease(`M${x + 24} ${y + 148}H${x + w - 24}`, k.colour, 4, 0.5) : ''
  const fold = kind === 'bifold' ? crease(`M${x + 30} ${y + 4}V${y + h - 4}`, k.colour, 6, 0.35) : kind === 'long' ? crease(`M${x + 10} ${y + h * 0.58}H${x + w - 10}`, k.colour, 5, 0.45) + `<circle cx="500" cy="${n(y + h * 0.68)}" r="15" fill="${metal}"/><circle cx="496" cy="${n(y + h * 0.68 - 4)}" r="7" fill="${tone(metal, 0.6)}"/>` : ''
  const zip = kind === 'zip' ? zipper(`M${x + w - 46} ${y + 22}H${x + 44}Q${x + 22} ${y + 22} ${x + 22} ${y + 44}V${y + h - 46}`, k.colour, metal) + fill(roundRect(x + w - 60, y + 28, 20, 66, 9), tone(k.colour, -0.3)) : ''
  return `<g transform="rotate(${turn} 500 500)">${shadow}${cards}${edge}${softBody(k, d, frame, k.colour, { cloth, plump: 0.8 })}${slots}${fold}${kind === 'zip' ? '' : seam}${zip}${mark}${fill(ellipse(x + w * 0.3, y + h * 0.28, w * 0.34, h * 0.3), k.radial([[0, '#ffffff', 0.2], [1, '#ffffff', 0]]))}</g>`
}

/** Bags and small leather goods. */
export const bags = forms({
  tote: { fit: [1.16, 10], focus: [500, 560, 1.8], draw: tote },
  backpack: { fit: [1.2, 20], focus: [500, 520, 1.8], draw: backpack },
  messenger: { fit: [1.1, 10], focus: [460, 620, 1.8], draw: messenger },
  pouch: { fit: [1.22, 70], focus: [520, 600, 1.8], draw: pouch },
  weekender: { fit: [1.12, 50], focus: [500, 560, 1.8], draw: weekender },
  wallet: { stage: 'flat', focus: [560, 540, 1.8], draw: wallet },
})
