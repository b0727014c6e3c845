import type { FormKey } from '../../goods/types.ts'
import { createKit, type FormProps } from '../primitives/kit.ts'
import { audio } from './audio/forms.ts'
import { bags } from './bags/forms.ts'
import { bath } from './bath/forms.ts'
import { candles } from './candles/forms.ts'
import { ceramics } from './ceramics/forms.ts'
import type { Form } from './form.ts'
import { furniture } from './furniture/forms.ts'
import { garden } from './garden/forms.ts'
import { glass } from './glass/forms.ts'
import { kitchen } from './kitchen/forms.ts'
import { lighting } from './lighting/forms.ts'
import { pantry } from './pantry/forms.ts'
import { stationery } from './stationery/forms.ts'

const all: Record<FormKey, Form> = {
  ...ceramics,
  ...glass,
  ...lighting,
  ...furniture,
  ...kitchen,
  ...pantry,
  ...stationery,
  ...candles,
  ...bath,
  ...audio,
  ...garden,
  ...bags,
}

/** How a form wants to be shown; what it leaves open is filled in. */
export function formOf(key: FormKey): Required<Form> {
  return { stage: 'stand', focus: [500, 520, 1.9], fit: [1, 0], set: 'row', ...all[key] }
}

/** Draws one form into a 1000×1000 box as a <g>; ids inside start with `prefix`. The same props give the same text. */
export function drawForm(key: FormKey, props: FormProps, prefix: string): string {
  const kit = createKit(props, prefix)
  const drawn = all[key].draw(kit)
  const placed =
    kit.size === 1 ? drawn : `<g transform="translate(500 800) scale(${kit.size}) translate(-500 -800)">${drawn}</g>`
  return `<g><defs>${kit.defs()}</defs>${placed}</g>`
}
