import type { Good } from '../goods/types.ts'
import { drawForm, formOf } from './forms/index.ts'
import { lookOf } from './look.ts'
import { backdrop, backdropTint } from './primitives/backdrop.ts'
import { luminance, mix, tone } from './primitives/colour.ts'
import { n } from './primitives/curve.ts'
import { createKit, type FormProps } from './primitives/kit.ts'
import { hashOf } from './primitives/random.ts'

export { sceneFor } from './scenes.ts'

/** A picture as the shop stores it. */
export type Picture = {
  /** a whole SVG document */
  svg: string
  /** what the picture shows, for those who do not see it */
  alt: string
  /** storage key; equal for equal pictures, so that variants that look alike share one file */
  key: string
}

/** Where each piece of a set stands: across, back, and how large. */
const rows: Record<number, [x: number, back: number][]> = {
  2: [
    [0.34, 0.32],
    [-0.34, 0],
  ],
  3: [
    [0, 0.42],
    [-0.62, 0],
    [0.62, 0],
  ],
  4: [
    [-0.2, 0.5],
    [0.62, 0.5],
    [-0.62, 0],
    [0.2, 0],
  ],
  5: [
    [-0.4, 0.5],
    [0.4, 0.5],
    [-0.8, 0],
    [0, 0],
    [0.8, 0],
  ],
  6: [
    [-0.7, 0.55],
    [0, 0.55],
    [0.7, 0.55],
    [-0.86, 0],
    [0, 0],
    [0.86, 0],
  ],
  8: [
    [-0.9, 0.6],
    [-0.3, 0.6],
    [0.3, 0.6],
    [0.9, 0.6],
    [-1, 0],
    [-0.33, 0],
    [0.33, 0],
    [1, 0],
  ],
}

/** Several of the same piece, standing in two rows or fanned out on a table. */
function arrange(drawing: string, count: number, stage: 'stand' | 'flat'): string {
  const spots = rows[count] ?? (count === 7 ? rows[8]?.slice(1) : undefined)
  if (!spots) return drawing
  const scale = [1, 1, 0.8, 0.66, 0.62, 0.56, 0.54, 0.46, 0.46][count] ?? 0.5
  const copy = (x: number, y: number, turn = 0) =>
    `<g transform="translate(${n(x)} ${n(y)}) scale(${scale}) rotate(${turn}) translate(-500 ${stage === 'flat' ? -500 : -800})">${drawing}</g>`
  if (stage === 'flat')
    return spots.map(([x, back], i) => copy(500 + x * 190, 500 - back * 240 + 60, (i % 3) * 7 - 7)).join('')
  return spots.map(([x, back]) => copy(500 + x * 330, 806 - back * 130)).join('')
}

/** Keeps a thing apart from a backdrop of nearly its own brightness. */
function contrasting(tint: string, colour: string): string {
  const gap = luminance(colour) - luminance(tint)
  if (Math.abs(gap) > 0.13) return tint
  return gap > -0.02 ? tone(tint, -0.16) : tone(tint, 0.35)
}

function compose(good: Good, props: FormProps, view: 'hero' | 'detail'): string {
  const form = formOf(good.form)
  const kit = createKit({ colour: props.colour, seed: props.seed }, 'b')
  const warmth = mix(
    backdropTint(good.category.split('/')[0] ?? ''),
    props.seed % 2 ? '#e9d8bd' : '#d3dad6',
    (props.seed % 5) * 0.06,
  )
  const ground = backdrop(kit, contrasting(warmth, props.colour), form.stage)
  const drawing = drawForm(good.form, props, 'f')
  const several = view === 'hero' && form.set === 'row' && (props.count ?? 1) > 1
  const [fitted, lift] = form.fit
  const scale = several ? Math.max(0.95, fitted * ((props.count ?? 1) > 4 ? 0.82 : 0.9)) : fitted
  const floor = 800 - lift - (several && form.stage === 'stand' ? 36 : 0)
  const shown = several ? arrange(drawing, props.count ?? 1, form.stage) : drawing
  const placed =
    scale === 1 && lift === 0
      ? shown
      : `<g transform="translate(500 ${floor}) scale(${scale}) translate(-500 -800)">${shown}</g>`
  const [fx, fy, zoom] = form.focus
  const side = view === 'detail' ? 1000 / zoom : 1000
  const inside = (centre: number) => Math.max(0, Math.min(1000 - side, centre - side / 2))
  const [x, y] = view === 'detail' ? [inside(500 + (fx - 500) * scale), inside(floor + (fy - 800) * scale)] : [0, 0]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(x)} ${n(y)} ${n(side)} ${n(side)}" width="1000" height="1000"><defs>${kit.defs()}</defs>${ground}${placed}</svg>`
}

/** What a picture of a good in one variant shows, for those who do not see it. */
export function altOf(good: Good, variantOptions: Record<string, string>, view: 'hero' | 'detail'): string {
  const { props, colourName } = lookOf(good, variantOptions)
  const name = colourName ? `${good.title} in ${colourName}` : good.title
  if (view === 'detail') return `${name}, seen closely`
  return props.count && props.count > 1 ? `${name}, a set of ${props.count}` : name
}

/** A drawing of a good in one variant, whole (`hero`) or close (`detail`), for goods that nobody has photographed. */
export function pictureFor(good: Good, variantOptions: Record<string, string>, view: 'hero' | 'detail'): Picture {
  const { props } = lookOf(good, variantOptions)
  const { count: _, ...single } = props
  const svg = compose(good, view === 'detail' && formOf(good.form).set === 'row' ? single : props, view)
  return {
    svg,
    alt: altOf(good, variantOptions, view),
    key: `goods/${good.slug}/${view}-${hashOf(svg).toString(36)}.svg`,
  }
}
