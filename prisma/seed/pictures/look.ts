import { brands } from '../goods/brands.ts'
import type { Good, OptionValueSpec } from '../goods/types.ts'
import type { FormProps } from './primitives/kit.ts'
import { hashOf } from './primitives/random.ts'

const materials = [
  'stainless-steel',
  'carbon-steel',
  'cast-iron',
  'steel',
  'brass',
  'copper',
  'aluminium',
  'oak',
  'walnut',
  'ash',
  'beech',
  'birch',
  'bamboo',
  'leather',
  'linen',
  'canvas',
  'terracotta',
  'porcelain',
  'enamel',
  'marble',
  'concrete',
]
const amounts: Record<string, number> = {
  single: 1,
  one: 1,
  pair: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
}

function chosen(good: Good, options: Record<string, string>, keys: string[]): OptionValueSpec | undefined {
  for (const option of good.options ?? [])
    if (keys.includes(option.key)) {
      const value = option.values.find(({ key }) => key === options[option.key]) ?? option.values[0]
      if (value?.swatch) return value
    }
  return undefined
}

/** How many pieces the chosen set shows; undefined when it names none, or more than a picture can hold. */
function countOf(good: Good, options: Record<string, string>): number | undefined {
  const value = good.options?.find(({ key }) => key === 'set')?.values.find(({ key }) => key === options.set)
  for (const word of value?.key.split('-') ?? []) {
    const amount = amounts[word] ?? Number(word)
    if (amount >= 1 && amount <= 8) return amount
  }
  return undefined
}

/** The first words of a title that fit on a label. */
function shortName(title: string): string {
  const words = title.replace(/^(the|a) /i, '').split(/\s+/)
  let name = words[0] ?? ''
  for (const word of words.slice(1))
    if (`${name} ${word}`.length <= 14) name += ` ${word}`
    else break
  return name
    .replace(/( (&|and|of|with|for|in|the|no\.?))+$/i, '')
    .replace(/[,:]$/, '')
    .toUpperCase()
}

/** What a good looks like in one variant, and the words for that look: the colour's name, or nothing. */
export function lookOf(good: Good, options: Record<string, string>): { props: FormProps; colourName: string } {
  const colour = chosen(good, options, ['colour', 'scent', 'paper'])
  const finish = chosen(good, options, ['finish', 'material'])
  const furniture = good.category.startsWith('furniture/')
  const own = [good.attributes.material ?? []]
    .flat()
    .filter((material): material is string => typeof material === 'string')
  const named = [finish?.key, colour?.key].flatMap((key) => materials.find((material) => key?.includes(material)) ?? [])
  const all = [...named, ...own]
  const seed = hashOf(good.slug)
  const count = countOf(good, options)
  const brand = brands.find(({ key }) => key === good.brand)?.name ?? 'Souk'
  return {
    props: {
      colour:
        colour?.swatch ?? (furniture ? (good.tint ?? finish?.swatch) : (finish?.swatch ?? good.tint)) ?? '#cbbfae',
      ...(finish?.swatch ? { accent: finish.swatch } : {}),
      ...(all[0] ? { material: all[0], materials: all } : {}),
      ...(count ? { count } : {}),
      words: [brand.toUpperCase(), shortName(good.title)],
      size: 0.94 + (seed % 11) / 100,
      seed,
    },
    colourName: [colour?.label, finish?.label].filter(Boolean).join(', '),
  }
}
