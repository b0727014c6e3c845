import type { Point } from './curve.ts'

/**
 * A monoline alphabet drawn as strokes, because fonts differ from machine to machine and pictures must not.
 * Each glyph: its width, then strokes of points 'x,y' (0 cap line, 1 base line) and arcs '@cx,cy,rx,ry,from,to' in degrees clockwise.
 */
const glyphs: Record<string, [width: number, strokes: string]> = {
  A: [0.76, '0,1 .38,0 .76,1;.13,.66 .63,.66'],
  B: [0.56, '0,0 .26,0 @.26,.24,.24,.24,-90,90 0,.48;.26,.48 @.28,.74,.27,.26,-90,90 0,1 0,0'],
  C: [0.78, '@.45,.5,.45,.5,-48,-312'],
  D: [0.76, '0,0 @.26,.5,.5,.5,-90,90 0,1 0,0'],
  E: [0.5, '.5,0 0,0 0,1 .5,1;0,.48 .43,.48'],
  F: [0.48, '.48,0 0,0 0,1;0,.48 .41,.48'],
  G: [0.88, '@.46,.5,.46,.5,-48,-360 .92,.52 .54,.52'],
  H: [0.66, '0,0 0,1;.66,0 .66,1;0,.48 .66,.48'],
  I: [0.02, '0,0 0,1'],
  J: [0.4, '.4,0 @.2,.78,.2,.22,0,170'],
  K: [0.6, '0,0 0,1;.56,0 0,.6;.2,.42 .6,1'],
  L: [0.46, '0,0 0,1 .46,1'],
  M: [0.84, '0,1 0,0 .42,.7 .84,0 .84,1'],
  N: [0.68, '0,1 0,0 .68,1 .68,0'],
  O: [0.96, '@.48,.5,.48,.5,0,360'],
  P: [0.54, '0,1 0,0 @.27,.27,.27,.27,-90,90 0,.54'],
  Q: [0.96, '@.48,.5,.48,.5,0,360;.6,.74 .94,1.06'],
  R: [0.56, '0,1 0,0 @.27,.26,.26,.26,-90,90 0,.52;.24,.52 .56,1'],
  S: [0.54, '@.27,.25,.24,.25,-28,-270 @.27,.75,.27,.25,-90,152'],
  T: [0.62, '0,0 .62,0;.31,0 .31,1'],
  U: [0.62, '0,0 @.31,.69,.31,.31,180,0 .62,0'],
  V: [0.74, '0,0 .37,1 .74,0'],
  W: [1.08, '0,0 .28,1 .54,.14 .8,1 1.08,0'],
  X: [0.62, '0,0 .62,1;.62,0 0,1'],
  Y: [0.68, '0,0 .34,.5 .68,0;.34,.5 .34,1'],
  Z: [0.58, '0,0 .58,0 0,1 .58,1'],
  0: [0.58, '@.29,.5,.29,.5,0,360'],
  1: [0.2, '0,.18 .2,0 .2,1'],
  2: [0.54, '@.27,.27,.26,.27,-170,42 0,1 .54,1'],
  3: [0.52, '@.25,.25,.23,.25,-150,90;@.25,.74,.27,.26,-90,150'],
  4: [0.6, '.42,1 .42,0 0,.7 .6,.7'],
  5: [0.52, '.47,0 .06,0 .03,.44 @.25,.68,.27,.32,-130,150'],
  6: [0.54, '@.27,.68,.27,.32,0,360;.42,0 .03,.58'],
  7: [0.55, '0,0 .55,0 .18,1'],
  8: [0.54, '@.27,.25,.22,.25,0,360;@.27,.75,.27,.25,0,360'],
  9: [0.54, '@.27,.32,.27,.32,0,360;.5,.46 .14,1'],
  '&': [0.72, '.7,1 .17,.33 @.33,.2,.2,.2,140,400 @.28,.75,.28,.25,-120,-340 .7,.52'],
  '-': [0.3, '0,.5 .3,.5'],
  '.': [0.02, '0,.97 0,1'],
  '%': [0.7, '@.14,.2,.14,.2,0,360;@.56,.8,.14,.2,0,360;.62,0 .08,1'],
}

function strokesOf(code: string): Point[][] {
  return code.split(';').map((line) =>
    line.split(' ').flatMap((step): Point[] => {
      const parts = step.replace('@', '').split(',').map(Number)
      const [a = 0, b = 0, rx = 0, ry = 0, from = 0, to = 0] = parts
      if (!step.startsWith('@')) return [[a, b]]
      const count = Math.max(3, Math.round(Math.abs(to - from) / 18))
      return Array.from({ length: count + 1 }, (_, i) => {
        const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180
        return [a + rx * Math.cos(angle), b + ry * Math.sin(angle)]
      })
    }),
  )
}

const drawn = new Map<string, Point[][]>()

/** Words as strokes, cap height 1, starting at x = 0, with their width; signs without a glyph become spaces. */
export function lettering(text: string, spacing = 0.28): { width: number; strokes: Point[][] } {
  const strokes: Point[][] = []
  let x = 0
  for (const sign of text
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')) {
    const glyph = glyphs[sign]
    if (!glyph) {
      x += 0.42
      continue
    }
    const shape = drawn.get(sign) ?? strokesOf(glyph[1])
    drawn.set(sign, shape)
    for (const line of shape) strokes.push(line.map(([px, py]) => [x + px, py]))
    x += glyph[0] + spacing
  }
  return { width: Math.max(0, x - spacing), strokes }
}
