import { mix, tone } from '../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../primitives/curve.ts'
import { naturalColour, woods } from '../primitives/finish.ts'
import { glassBody, glassShadow } from '../primitives/glass.ts'
import type { Kit } from '../primitives/kit.ts'
import { cap, type Lathe, lathe } from '../primitives/lathe.ts'
import { twig } from '../primitives/plant.ts'
import { grain, turnedGrain } from '../primitives/texture.ts'
import { forms } from './form.ts'

const drinks = ['#b9772c', '#c9503f', '#e3c58a', '#dfe9ea']

function shaped(shape: Point[], radius: number, height: number, foot: number): Point[] {
  return shape.map(([r, y]) => [r * radius, foot - height + y * height])
}

function tumbler(k: Kit): string {
  const [radius, height] = k.pick('tumbler', [[150, 330], [135, 420], [165, 270]] as const)
  const shape: Point[] = k.pick('wall', [
    [[1, 0], [0.97, 0.5], [0.93, 1]],
    [[1, 0], [0.9, 0.5], [0.78, 1]],
    [[0.92, 0], [1, 0.4], [0.96, 0.75], [0.76, 1]],
    [[0.98, 0], [0.98, 0.42], [0.98, 0.42], [0.86, 0.5], [0.86, 0.5], [0.84, 1]],
  ])
  const full = k.pick('filled', [0, 0.35, 0.5, 0])
  const body = glassBody(k, {
    profile: shaped(shape, radius, height, 790), base: k.pick('foot', [24, 44, 32]), flutes: k.pick('cut', [0, 0, 19, 13]),
    ...(full ? { content: { colour: k.pick('drink', drinks), from: 790 - height * (1 - full) } } : {}),
  })
  return glassShadow(k, 500, 790, radius * 0.9) + body.svg
}

/** A footed glass: bowl, stem and a thin round foot. */
function stemmed(k: Kit, bowl: Point[], stem: number, footR: number): string {
  const last = bowl[bowl.length - 1] as Point
  const foot = 800
  const bowlEnd = foot - stem
  const moved = bowl.map(([r, y]): Point => [r, bowlEnd - last[1] + y])
  const full = k.pick('filled', [true, true, false])
  const top = moved[0]?.[1] ?? 0
  const level = top + (bowlEnd - top) * k.pick('level', [0.5, 0.6])
  const wine = k.pick('wine', ['#6e1826', '#d9b862', '#e3a08a'])
  const disc = lathe(k, { profile: [[footR * 0.1, foot - 16], [footR * 0.5, foot - 8], [footR, foot - 1], [footR, foot]], colour: tone(k.colour, 0.6), finish: 'gloss', grounded: false })
  const stalk = lathe(k, { profile: [[13, bowlEnd - 8], [7.5, bowlEnd + stem * 0.22], [7, bowlEnd + stem * 0.6], [11, foot - 18]], colour: tone(k.colour, 0.25), finish: 'metal', grounded: false })
  const body = glassBody(k, { profile: moved, base: 8, wall: 5, flutes: k.pick('cut', [0, 0, 17]), ...(full ? { content: { colour: wine, from: level } } : {}) })
  const rim = stroke(ellipse(500, foot - 1, footR, footR * 0.2), tone(k.colour, -0.55), 1.6, 0.4) + stroke(`M${n(500 - footR * 0.8)} ${n(foot - 8)}A${n(footR)} ${n(footR * 0.2)} 0 0 1 ${n(500 - footR * 0.1)} ${n(foot - 20)}`, '#ffffff', 3, 0.8)
  return glassShadow(k, 500, 800, footR * 0.8) + `<g opacity=".42">${disc.svg}</g>` + rim + `<g opacity=".62">${stalk.svg}</g>` + body.svg
}

function carafe(k: Kit): string {
  const [radius, height] = k.pick('carafe', [[150, 520], [175, 470], [128, 560]] as const)
  const shape: Point[] = k.pick('neck', [
    [[0.5, 0], [0.36, 0.1], [0.36, 0.3], [0.86, 0.6], [1, 0.84], [0.9, 1]],
    [[0.52, 0], [0.5, 0.3], [0.62, 0.45], [1, 0.6], [1, 0.95], [0.95, 1]],
    [[0.66, 0], [0.52, 0.2], [0.7, 0.5], [1, 0.9], [0.96, 1]],
  ])
  const filled = k.pick('filled', [true, false, true])
  const body = glassBody(k, {
    profile: shaped(shape, radius, height, 795), base: 22, flutes: k.pick('cut', [0, 15, 0, 21]),
    ...(filled ? { content: { colour: k.pick('drink', drinks), from: 795 - height * 0.52 } } : {}),
  })
  const stopper = k.pick('stopper', ['none', 'cork', 'ball'] as const)
  return glassShadow(k, 500, 795, radius * 0.95) + body.svg + closure(k, body, stopper)
}

function closure(k: Kit, body: Lathe, kind: 'none' | 'cork' | 'ball'): string {
  const [r, y] = body.points[0] as Point
  if (kind === 'none') return ''
  const colour = kind === 'cork' ? '#c69c6d' : naturalColour(k.pick('stop', ['oak', 'walnut', 'beech']))
  const profile: Point[] = kind === 'cork' ? [[r * 1.02, y - 44], [r * 0.94, y + 6]] : [[4, y - r * 1.5], [r * 0.72, y - r * 1.18], [r * 0.86, y - r * 0.7], [r * 0.6, y - r * 0.16], [r * 0.7, y + 4]]
  const plug = lathe(k, { profile, colour, finish: 'wood', grounded: false })
  return plug.svg + turnedGrain(k, plug, colour, plug.points[0]?.[1] ?? y, y, 14) + (kind === 'cork' ? cap(k, plug, colour) : '')
}

function glassVase(k: Kit): string {
  const { shape, radius, height } = k.pick('vase', [
    { shape: [[0.52, 0], [0.46, 0.14], [0.9, 0.5], [1, 0.72], [0.7, 1]] as Point[], radius: 165, height: 430 },
    { shape: [[1, 0], [0.86, 0.4], [0.7, 0.8], [0.74, 1]] as Point[], radius: 150, height: 440 },
    { shape: [[0.34, 0], [0.28, 0.1], [0.28, 0.34], [0.95, 0.58], [1, 0.8], [0.78, 1]] as Point[], radius: 150, height: 420 },
    { shape: [[0.96, 0], [0.96, 0.5], [0.96, 1]] as Point[], radius: 120, height: 430 },
  ])
  const body = glassBody(k, { profile: shaped(shape, radius, height, 795), base: 34, wall: 10, flutes: k.pick('cut', [0, 0, 14]), content: { colour: mix('#dfeaea', k.colour, 0.25), from: 795 - height * 0.5 } })
  const mouthR = body.points[0]?.[0] ?? 60
  const green = k.pick('green', ['#7f9476', '#8a9a5e', '#6d8a86'])
  const twigs = k.pick('stems', [[-14, 10], [-6, 18, -26], [8]] as const)
  const round = k.pick('round', [0.24, 0.3, 0.44])
  const leaves = twigs.map((lean, i) => twig(k, 500 - lean * (mouthR / 90), 795 - 50, { length: height + 200 - i * 50, lean: lean * 0.9, leaf: 92, colour: green, round, bare: (height - 20) / (height + 200 - i * 50) })).join('')
  return glassShadow(k, 500, 795, radius * 0.8) + leaves + body.svg
}

function storageJar(k: Kit): string {
  const [radius, height] = k.pick('jar', [[165, 380], [185, 300], [145, 460]] as const)
  const shape: Point[] = k.pick('side', [
    [[0.94, 0], [1, 0.06], [1, 0.93], [0.94, 1]],
    [[0.72, 0], [0.74, 0.06], [0.98, 0.2], [1, 0.9], [0.92, 1]],
    [[0.9, 0], [0.99, 0.3], [1, 0.7], [0.86, 1]],
  ])
  const top = 790 - height
  const [grains, size] = k.pick('content', [['#d9b98a', 8], ['#efe4d0', 4], ['#8a5a3a', 9], ['#b5502f', 7]] as const)
  const from = top + height * 0.3
  const body = glassBody(k, { profile: shaped(shape, radius, height, 790), base: 18, open: false, content: { colour: grains, from, cloudy: true } })
  let beans = ''
  for (let i = 0; i < 260; i++) {
    const angle = k.random.between(-1.4, 1.4)
    const y = k.random.between(from + 8, 766)
    beans += ellipse(500 + Math.sin(angle) * (radius - 12), y + Math.cos(angle) * radius * 0.19, size * Math.max(0.25, Math.cos(angle)), size * k.random.between(0.6, 0.9))
  }
  const pieces = `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${fill(beans, tone(grains, -0.45), 'opacity=".34"')}<g transform="translate(-2 -2.5)">${fill(beans, tone(grains, 0.3), 'opacity=".3"')}</g></g>`
  const mouthR = body.points[0]?.[0] ?? radius
  const lidKind = k.pick('lid', ['wood', 'cork', 'steel', 'knob'] as const)
  const wood = naturalColour(k.made(woods) ?? k.pick('timber', ['oak', 'beech', 'walnut']))
  const lidColour = lidKind === 'steel' ? '#c3c5c5' : lidKind === 'cork' ? '#c69c6d' : wood
  const lidH = lidKind === 'cork' ? 58 : 40
  const lid = lathe(k, { profile: [[mouthR * 1.03, top - lidH], [mouthR * 1.05, top - lidH + 8], [mouthR * 1.05, top + 4]], colour: lidColour, finish: lidKind === 'steel' ? 'brushed' : 'wood', grounded: false })
  const lidTop = cap(k, lid, lidColour, 0.06)
  const topGrain = lidKind === 'steel' ? '' : grain(k, ellipse(500, top - lidH, mouthR * 1.03, mouthR * 0.206), [500 - mouthR, top - lidH - mouthR * 0.21, mouthR * 2, mouthR * 0.42], lidColour, { spacing: 7 })
  const knob = lidKind === 'knob' ? lathe(k, { profile: [[4, top - lidH - 58], [24, top - lidH - 44], [28, top - lidH - 26], [12, top - lidH - 4]], colour: lidColour, finish: 'wood', grounded: false }).svg : ''
  const seal = stroke(`M${n(500 - mouthR)} ${n(top + 8)}A${n(mouthR)} ${n(mouthR * 0.2)} 0 0 0 ${n(500 + mouthR)} ${n(top + 8)}`, '#f3efe6', 6, 0.8)
  return glassShadow(k, 500, 790, radius) + body.svg.replace('</g>', `</g>${pieces}`) + seal + lid.svg + turnedGrain(k, lid, lidColour, top - lidH, top, lidKind === 'steel' ? 0 : 12) + lidTop + topGrain + knob
}

/** Blown and pressed glass. */
export const glass = forms({
  tumbler: { fit: [1.45, 20], focus: [470, 600, 2], draw: tumbler },
  'wine-glass': {
    fit: [1.2, -20], focus: [480, 420, 2],
    draw: (k) =>
      stemmed(k, k.pick('bowl', [
        [[100, 0], [132, 110], [138, 165], [104, 240], [14, 290]],
        [[92, 0], [110, 120], [112, 180], [84, 250], [12, 300]],
        [[112, 0], [158, 120], [160, 170], [118, 240], [16, 288]],
      ] as Point[][]), k.pick('stem', [230, 260, 180]), 118),
  },
  coupe: {
    fit: [1.3, 0], focus: [480, 480, 2],
    draw: (k) =>
      stemmed(k, k.pick('bowl', [
        [[175, 0], [172, 40], [120, 96], [14, 122]],
        [[160, 0], [120, 74], [66, 124], [10, 160]],
        [[150, 0], [156, 70], [124, 118], [14, 142]],
      ] as Point[][]), k.pick('stem', [250, 220, 290]), 112),
  },
  carafe: { fit: [1.22, -20], focus: [470, 560, 1.9], draw: carafe },
  'glass-vase': { fit: [1.08, -60], focus: [470, 560, 1.9], draw: glassVase },
  'storage-jar': { fit: [1.36, 0], focus: [470, 560, 1.9], draw: storageJar },
})
