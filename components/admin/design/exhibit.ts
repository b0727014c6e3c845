import type { ReactNode } from 'react'

/** What every part must show, or say why it has no such state. */
export const stateNames = ['default', 'hover', 'focus', 'disabled', 'error', 'loading', 'empty', 'long', 'rtl'] as const
export type StateName = (typeof stateNames)[number]

export const stateTitles: Record<StateName, string> = {
  default: 'Default',
  hover: 'Under the pointer',
  focus: 'In focus',
  disabled: 'Disabled',
  error: 'Error',
  loading: 'Loading',
  empty: 'Empty',
  long: 'Long text',
  rtl: 'Right to left',
}

export type Stage = {
  /** differs in every place a part is shown, for names that must not be shared */
  at: string
  /** a stored picture of the shop, if it has one */
  picture: { storageKey: string; alt: string; width: number; height: number } | null
}
export type Show = (stage: Stage) => ReactNode

/** `true` shows the default under that state, words say why the part has no such state. */
export type State = Show | true | string

export const groups = [
  'Actions',
  'Forms',
  'Figures and labels',
  'Lists and navigation',
  'Messages',
  'Overlays',
] as const

export type Exhibit = {
  /** the file in components/ui, and the page's address */
  part: string
  group: (typeof groups)[number]
  use: string
  states: { default: Show } & Record<Exclude<StateName, 'default'>, State>
  /** further looks, by what they are called */
  more?: Record<string, Show>
  /** for what lies above the page: the same, opened as soon as the page is there */
  opened?: Show
}

export const longText =
  'Hand-thrown stoneware serving bowl with a reactive glaze, large, from the second firing of the autumn kiln'
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'
