import type { FormKey } from '../../goods/types.ts'
import { createKit, type FormProps } from '../primitives/kit.ts'
import { audio } from './audio.ts'
import { bags } from './bags.ts'
import { bath } from './bath.ts'
import { candles } from './candles.ts'
import { ceramics } from './ceramics.ts'
import type { Form } from './form.ts'
import { furniture } from './furniture.ts'
import { garden } from './garden.ts'
import { glass } from './glass.ts'
import { kitchen } from './kitchen.ts'
import { lighting } from './lighting.ts'
import { pantry } from './pantry.ts'
import { stationery } from './stationery.ts'

const all: Record<FormKey, Form> = { ...ceramics, ...glass, ...lighting, ...furniture, ...kitchen, ...pantry, ...stationery, ...candles, ...bath, ...audio, ...garden, ...bags }

/** How a form wants to be shown; what it leaves open is filled in. */
export function formOf(key: FormKey): Required<Form> {
  return { stage: 'stand', focus: [500, 520, 1.9], fit: [1, 0], set: 'row', ...all[key] }
}

/** Draws one form into a 1000×1000 box as a <g>; ids inside start with `prefix`. The same props give the same text. */
export function drawForm(key: FormKey, props: FormProps, prefix: string): string {
  const kit = createKit(props, prefix)
  const drawn = all[key].draw(kit)
  const placed = kit.size === 1 ? drawn : `<g transform="translate(500 800) scale(${kit.size}) translate(-500 -800)">${drawn}</g>`
  return `<g><defs>${kit.defs()}</defs>${placed}</g>`
}
