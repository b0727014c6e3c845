/** Which colour tokens may stand on which: the one list that the contrast test measures and the design pages show. */
export type Pair = readonly [front: string, ground: string]

const grounds = ['paper', 'surface', 'sunken'] as const

/** The tones that carry a meaning; each comes as a colour, as ink on it (`on-`) and as a soft ground. */
export const tones = ['accent', 'danger', 'success', 'warning', 'info'] as const

/** What is read: at least 4.5:1. */
export const textPairs: readonly Pair[] = [
  ...grounds.flatMap((ground) => ['ink', 'muted', 'subtle', ...tones].map((front): Pair => [front, ground])),
  ...tones.flatMap((tone): Pair[] => [
    [`on-${tone}`, tone],
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
    ['muted', `${tone}-soft`],
  ]),
  ['on-accent', 'accent-hover'],
  ['paper', 'ink'],
]

/** What is only seen: edges of controls, the ring of the focus, marks of a chosen control, series of a chart; at least 3:1. */
export const edgePairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ['strong', ground],
    ['focus', ground],
    ['accent', ground],
    ['danger', ground],
    ['star', ground],
  ]),
  ...tones.map((tone): Pair => ['focus', `${tone}-soft`]),
  // The ring on a dark message is the page's own ground.
  ['paper', 'ink'],
  // The knob of a switch that is off.
  ['strong', 'sunken'],
  ...[1, 2, 3, 4, 5].map((series): Pair => [`chart-${series}`, 'surface']),
]

/** The least contrast of each kind, WCAG 2.2 AA (1.4.3 and 1.4.11). */
export const leastContrast = { text: 4.5, edge: 3 } as const

const toneUses = {
  danger: 'What failed, and what cannot be taken back.',
  success: 'What went well, and what is in stock.',
  warning: 'What wants a look soon.',
  info: 'What is good to know.',
} as const

/** What each group of colour tokens is for; every colour of the stylesheet stands in exactly one. */
export const colorGroups: readonly { title: string; use: string; tokens: readonly string[] }[] = [
  { title: 'Ground', use: 'The page, what is raised on it, what lies below it.', tokens: grounds },
  {
    title: 'Ink',
    use: 'Text, secondary text, captions, and the ring of the focus.',
    tokens: ['ink', 'muted', 'subtle', 'focus'],
  },
  { title: 'Lines', use: 'Hairlines, and the edges of controls.', tokens: ['line', 'strong'] },
  {
    title: 'Accent',
    use: 'The one thing to do on a page, and a price that fell.',
    tokens: ['accent', 'accent-hover', 'on-accent', 'accent-soft'],
  },
  ...tones
    .filter((tone) => tone !== 'accent')
    .map((tone) => ({
      title: tone[0]!.toUpperCase() + tone.slice(1),
      use: toneUses[tone],
      tokens: [tone, `on-${tone}`, `${tone}-soft`],
    })),
  { title: 'Stars', use: 'Ratings. Ink, because yellow cannot be seen on paper.', tokens: ['star'] },
  {
    title: 'Charts',
    use: 'Series in this order; the first is the accent.',
    tokens: [1, 2, 3, 4, 5].map((series) => `chart-${series}`),
  },
]
