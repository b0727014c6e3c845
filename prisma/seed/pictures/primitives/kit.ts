import { hashOf, type Random, randomFrom } from './random.ts'

/** One stop of a gradient. */
export type Stop = [offset: number, colour: string, opacity?: number]

/** What a drawing is asked to look like. */
export type FormProps = {
  colour: string
  /** a second colour, where a good has a colour and a finish */
  accent?: string
  material?: string
  /** every material of the good, the main one first */
  materials?: string[]
  /** maker and short name, drawn on labels */
  words?: [maker: string, name: string]
  /** 0.8 (small of its kind) to 1.2 (large) */
  size?: number
  /** how many pieces a set holds */
  count?: number
  seed: number
}

/** The props of one drawing, its seeded choices, and the gradients and clips it has asked for so far. */
export type Kit = {
  colour: string
  accent: string | undefined
  material: string
  /** the first material of the good that matches, if any */
  made: (of: RegExp) => string | undefined
  words: [maker: string, name: string]
  size: number
  count: number | undefined
  random: Random
  /** one of `choices`, decided by the seed and the name of the decision, so that decisions do not disturb each other */
  pick: <T>(decision: string, choices: readonly T[]) => T
  /** gradient along a line; in the shape's own 0…1 box, or in drawing units with `inUnits` */
  linear: (stops: Stop[], line?: [number, number, number, number], inUnits?: boolean) => string
  radial: (stops: Stop[], circle?: [cx: number, cy: number, r: number], inUnits?: boolean) => string
  clip: (shape: string) => string
  /** stores a shape to be drawn several times with <use href> */
  reuse: (shape: string) => string
  defs: () => string
}

const stopTags = (stops: Stop[]) =>
  stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${+offset.toFixed(3)}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${+opacity.toFixed(3)}"`}/>`,
    )
    .join('')

/** Starts a drawing; every id it hands out begins with `prefix`, so several drawings fit in one SVG. */
export function createKit(props: FormProps, prefix: string): Kit {
  const made: string[] = []
  const define = (write: (id: string) => string) => {
    const id = `${prefix}${made.length}`
    made.push(write(id))
    return `url(#${id})`
  }
  const units = (inUnits?: boolean) => (inUnits ? ' gradientUnits="userSpaceOnUse"' : '')
  return {
    colour: props.colour,
    accent: props.accent,
    material: props.material ?? '',
    made: (of) => [props.material ?? '', ...(props.materials ?? [])].find((material) => of.test(material)),
    words: props.words ?? ['SOUK', 'No 4'],
    size: Math.max(0.8, Math.min(1.2, props.size ?? 1)),
    count: props.count,
    random: randomFrom(props.seed),
    pick: (decision, choices) =>
      choices[hashOf(`${decision}:${props.seed}`) % choices.length] as (typeof choices)[number],
    linear: (stops, [x1, y1, x2, y2] = [0, 0, 1, 0], inUnits) =>
      define(
        (id) =>
          `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${units(inUnits)}>${stopTags(stops)}</linearGradient>`,
      ),
    radial: (stops, [cx, cy, r] = [0.5, 0.5, 0.5], inUnits) =>
      define(
        (id) =>
          `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}"${units(inUnits)}>${stopTags(stops)}</radialGradient>`,
      ),
    clip: (shape) => define((id) => `<clipPath id="${id}">${shape}</clipPath>`),
    reuse: (shape) => define((id) => `<g id="${id}">${shape}</g>`).slice(4, -1),
    defs: () => made.join(''),
  }
}
