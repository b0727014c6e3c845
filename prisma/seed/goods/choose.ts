import type { OptionSpec, OptionValueSpec } from './types.ts'

/** Turns a palette of key → [label, #rrggbb] into a function that picks some of it as a colour (or finish) option. */
export function swatchesFrom<K extends string>(
  palette: Record<K, readonly [label: string, swatch: string]>,
  key: 'colour' | 'finish' = 'colour',
): (...keys: K[]) => OptionSpec {
  const name = key === 'colour' ? 'Colour' : 'Finish'
  return (...keys) => ({ key, name, values: keys.map((k) => ({ key: k, label: palette[k][0], swatch: palette[k][1] })) })
}

/** Builds an option without colours from rows of [key, label, deltaMinor, weightFactor]. */
export function choice(
  key: OptionSpec['key'],
  name: string,
  ...rows: [key: string, label: string, deltaMinor?: number, weightFactor?: number][]
): OptionSpec {
  return {
    key,
    name,
    values: rows.map(([k, label, deltaMinor, weightFactor]): OptionValueSpec => ({
      key: k,
      label,
      ...(deltaMinor === undefined ? {} : { deltaMinor }),
      ...(weightFactor === undefined ? {} : { weightFactor }),
    })),
  }
}
