import type { Good, OptionSpec, OptionValueSpec } from '../types.ts'

const kebab = (label: string): string =>
  label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A colour or finish: its key is the label in kebab-case, `swatch` is #rrggbb. */
export const shade = (label: string, swatch: string): OptionValueSpec => ({ key: kebab(label), label, swatch })

/** A size, set or volume: its key is the label in kebab-case, `deltaMinor` is added to the base price. */
export const value = (label: string, deltaMinor = 0, weightFactor = 1): OptionValueSpec => ({
  key: kebab(label),
  label,
  deltaMinor,
  weightFactor,
})

/** The same value at a higher (or lower) price, for the one glaze or wood that costs more. */
export const priced = (base: OptionValueSpec, deltaMinor: number): OptionValueSpec => ({ ...base, deltaMinor })

/** One option of a good, its values in the order a shop shows them. */
export const option = (key: OptionSpec['key'], name: string, ...values: OptionValueSpec[]): OptionSpec => ({ key, name, values })

/** Turns `{ Width: '40 cm' }` into the rows of a specification table, in the order written. */
export const rows = (table: Record<string, string>): Good['specifications'] =>
  Object.entries(table).map(([label, text]) => ({ label, value: text }))
