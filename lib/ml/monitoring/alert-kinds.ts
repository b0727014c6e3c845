/** What can be wrong with a model, gravest first, as staff read it. */
export const alertTitles = {
  broken: 'A version could not be opened',
  training: 'A training failed',
  quality: 'Outcomes got worse',
  fallback: 'The fallback answers often',
  drift: 'Inputs have shifted',
  latency: 'Answers are slow',
  canary: 'A canary was ended',
} as const
export type AlertKind = keyof typeof alertTitles

const grave: readonly AlertKind[] = ['broken', 'training', 'quality']

/** Whether answers are worse already, not only likely to become so. */
export const isGrave = (kind: AlertKind): boolean => grave.includes(kind)
