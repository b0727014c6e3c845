/** How a surface throws light back; decides the tones around a round body. */
export type Finish = 'matte' | 'satin' | 'gloss' | 'metal' | 'brushed' | 'wood'

const metalTones: [degrees: number, tone: number][] = [
  [-90, -0.5],
  [-78, -0.25],
  [-64, 0.35],
  [-52, 0.8],
  [-42, 0.62],
  [-26, 0.1],
  [-4, -0.2],
  [22, -0.5],
  [44, -0.72],
  [58, -0.4],
  [67, 0.25],
  [75, 0.42],
  [83, 0],
  [90, -0.45],
]
const brushedTones: [degrees: number, tone: number][] = [
  [-90, -0.42],
  [-70, -0.1],
  [-50, 0.36],
  [-38, 0.42],
  [-18, 0.14],
  [10, -0.12],
  [38, -0.38],
  [58, -0.42],
  [74, 0.02],
  [82, 0.05],
  [90, -0.3],
]

function along(tones: [number, number][], degrees: number): number {
  for (let i = 1; i < tones.length; i++) {
    const [d0, t0] = tones[i - 1] as [number, number]
    const [d1, t1] = tones[i] as [number, number]
    if (degrees <= d1) return t0 + ((t1 - t0) * (degrees - d0)) / (d1 - d0)
  }
  return tones[tones.length - 1]?.[1] ?? 0
}

/** The tone (see `tone` in colour.ts) of a round body at an angle, -90° its left edge, 90° its right; lamp upper left. */
export function roundTone(finish: Finish, degrees: number): number {
  if (finish === 'metal') return along(metalTones, degrees)
  if (finish === 'brushed') return along(brushedTones, degrees)
  const light = Math.cos(((degrees + 40) * Math.PI) / 180)
  const lit = light > 0.5 ? (light - 0.5) * 0.5 : (light - 0.5) * (finish === 'gloss' ? 0.58 : 0.52)
  const bounce = degrees > 62 ? ((degrees - 62) / 28) * 0.2 : 0
  const edge = degrees < -72 ? ((degrees + 72) / 18) * 0.1 : 0
  return lit + bounce + edge
}

/** The finish a material naturally has. */
export function finishOf(material: string): Finish {
  if (/porcelain|enamel|crystal/.test(material)) return 'gloss'
  if (/brass|copper|stainless/.test(material)) return 'metal'
  if (/steel|aluminium/.test(material)) return 'brushed'
  if (isWood(material)) return 'wood'
  if (/stoneware|plastic|wax|leather|rubber|silicone/.test(material)) return 'satin'
  return 'matte'
}

/** Matches the keys of timbers, with bamboo and cork. */
export const woods = /oak|walnut|ash|beech|birch|bamboo|cork|wood/

/** Whether a material key names a timber (or bamboo and cork). */
export function isWood(material: string): boolean {
  return woods.test(material)
}

const naturals: Record<string, string> = {
  oak: '#c8a271',
  walnut: '#76503a',
  ash: '#d9bf96',
  beech: '#d8ae82',
  birch: '#e2c9a0',
  bamboo: '#d6b877',
  cork: '#c39a6b',
  wood: '#c8a271',
  steel: '#b9bcbd',
  'stainless-steel': '#c4c6c6',
  brass: '#c29a4b',
  copper: '#bd7350',
  aluminium: '#c9cbcb',
  'cast-iron': '#3a3a3b',
  'carbon-steel': '#54555a',
  terracotta: '#b9683f',
  concrete: '#a9a59d',
  marble: '#e6e2dc',
  rattan: '#c69f68',
  leather: '#9a6237',
  linen: '#d9cdb8',
  canvas: '#d3c6ab',
  cotton: '#ece6da',
  paper: '#efe8d9',
  'recycled-paper': '#d8c8aa',
}

/** The natural colour of a material, for parts that are not tinted. */
export function naturalColour(material: string, otherwise = 'oak'): string {
  return naturals[material] ?? naturals[otherwise] ?? '#c8a271'
}
