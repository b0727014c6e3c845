import type { Kit } from '../primitives/kit.ts'

/** One shape of goods: how it is drawn into a 1000×1000 box, floor at y ≈ 800 when it stands. */
export type Form = {
  draw: (k: Kit) => string
  /** on a floor against a wall (default), or lying on a table seen from above */
  stage?: 'stand' | 'flat'
  /** centre and magnification of the close view */
  focus?: [x: number, y: number, zoom: number]
  /** how much the drawing is enlarged around its foot, and how far it is lifted, to fill a square picture */
  fit?: [scale: number, lift: number]
  /** how a set of several is shown: side by side (default), or by the drawing itself */
  set?: 'row' | 'own'
}

/** Keeps the keys of a department's forms literal. */
export const forms = <Key extends string>(all: Record<Key, Form>) => all
