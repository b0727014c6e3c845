// How people ask, and what the shop of the past answered: words, slips of the finger, other people's names for things.
import { attributes } from '../goods/attributes'
import { brands } from '../goods/brands'
import { departments as specs } from '../goods/categories'
import { between, pick, type Random, randomFrom } from '../random'
import type { Item, World } from './world'

export type Query = { text: string; clean: string; rescue: 'typo' | null }
export type Answer = { items: readonly number[]; total: number; rescue: 'typo' | 'any-word' | null }

const stem = (word: string) =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
const stemsOf = (text: string) => wordsOf(text).map(stem)

/** What people say, what the shop calls it, and the category they mean. Only those count that the shop's own texts never say. */
const otherNames: [from: string, to: string, category: string][] = [
  ['couch', 'armchair', 'furniture/armchairs'],
  ['settee', 'bench', 'furniture/benches'],
  ['bookcase', 'shelf', 'furniture/shelving'],
  ['credenza', 'sideboard', 'furniture/sideboards'],
  ['rucksack', 'backpack', 'bags/backpacks'],
  ['holdall', 'weekender', 'bags/weekenders'],
  ['purse', 'wallet', 'bags/wallets'],
  ['handbag', 'tote', 'bags/totes'],
  ['notepad', 'notebook', 'stationery/notebooks'],
  ['biro', 'pen', 'stationery/pens'],
  ['skillet', 'frying pan', 'kitchen/pans'],
  ['cafetiere', 'coffee maker', 'kitchen/coffee-makers'],
  ['grinder', 'mill', 'kitchen/mills'],
  ['flowerpot', 'pot', 'garden/pots'],
  ['pruners', 'secateurs', 'garden/secateurs'],
  ['clippers', 'secateurs', 'garden/secateurs'],
  ['headset', 'headphones', 'audio/headphones'],
  ['earphones', 'earbuds', 'audio/earbuds'],
  ['gramophone', 'turntable', 'audio/turntables'],
  ['boombox', 'portable speaker', 'audio/portable-speakers'],
  ['candlestick', 'candle holder', 'candles/candle-holders'],
  ['potpourri', 'diffuser', 'candles/diffusers'],
  ['bathrobe', 'robe', 'bath/robes'],
  ['flannel', 'towel', 'bath/towels'],
  ['sconce', 'wall lamp', 'lighting/wall-lamps'],
  ['chandelier', 'pendant', 'lighting/pendants'],
  ['goblet', 'wine glass', 'glass/stemware'],
  ['decanter', 'carafe', 'glass/carafes'],
  ['crockery', 'plate', 'ceramics/plates'],
  ['beaker', 'mug', 'ceramics/mugs'],
  ['spaghetti', 'pasta', 'pantry/pasta'],
]
const notSold = [
  'duvet',
  'toaster',
  'blender',
  'sneakers',
  'umbrella',
  'trampoline',
  'microwave',
  'wallpaper',
  'mattress',
  'jewellery',
  'hammock',
  'perfume',
  'hoodie',
  'aquarium',
]

const near: Record<string, string> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 'f',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'b',
  w: 'e',
  x: 'c',
  y: 'u',
  z: 'x',
}

/** A slip in one longer word: a letter swapped, left out, doubled or hit beside; the same text when no word is long enough. */
export function slip(random: Random, text: string): string {
  const words = text.split(' ')
  const long = words.map((word, index) => ({ word, index })).filter(({ word }) => word.length >= 5)
  if (long.length === 0) return text
  const { word, index } = pick(random, long)
  const at = between(random, 1, word.length - 2)
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  words[index] = [
    `${before}${after[0] ?? ''}${letter}${after.slice(1)}`,
    before + after,
    before + letter + letter + after,
    before + (near[letter] ?? letter) + after,
  ][between(random, 0, 3)]!
  return words.join(' ')
}

export type Searcher = {
  synonyms: { from: string; to: string }[]
  missing: string[]
  /** words for an item somebody has in mind */
  ask(random: Random, item: Item, hasOwnWords: boolean): Query & { synonym?: { from: string; to: string } }
  answer(query: Query, month: number): Answer
}

const SHOWN = 24
const names = new Map(
  specs.flatMap((department) =>
    department.categories.map((category): [string, string] => [`${department.slug}/${category.slug}`, category.name]),
  ),
)
const brandNames = new Map(brands.map((brand) => [brand.key, brand.name]))
const labels = new Map(
  attributes.flatMap((attribute) =>
    (attribute.options ?? []).map((option): [string, string] => [`${attribute.key}:${option.key}`, option.label]),
  ),
)

/** The search of the past: all words must be in title, category, maker or material; popular things first, the order stirred every month. */
export function buildSearcher(world: World, seed: number): Searcher {
  const postings = new Map<string, Map<number, number>>()
  const vocabulary = new Set<string>()
  const note = (item: number, text: string, weight: number) => {
    for (const word of stemsOf(text)) {
      const list = postings.get(word) ?? new Map<number, number>()
      postings.set(word, list.set(item, Math.max(weight, list.get(item) ?? 0)))
    }
  }
  for (const { index, good } of world.items) {
    note(index, good.title, 3)
    note(index, `${names.get(good.category) ?? ''} ${good.form}`, 2.5)
    note(index, brandNames.get(good.brand) ?? '', 2)
    for (const [key, value] of Object.entries(good.attributes))
      for (const each of [value].flat()) note(index, labels.get(`${key}:${String(each)}`) ?? '', 1)
    for (const option of good.options ?? []) for (const value of option.values) note(index, value.label, 1)
    for (const word of stemsOf(`${good.title} ${good.subtitle} ${good.description}`)) vocabulary.add(word)
  }
  const isUnknown = (text: string) => stemsOf(text).every((word) => !postings.has(word) && !vocabulary.has(word))
  const synonyms = otherNames.filter(([from]) => isUnknown(from))
  const missing = notSold.filter(isUnknown)

  const cache = new Map<string, Answer>()
  const compute = (clean: string, month: number): Answer => {
    const words = stemsOf(clean)
    const lists = words.map((word) => postings.get(word))
    const known = lists.filter((list) => list !== undefined)
    if (known.length === 0) return { items: [], total: 0, rescue: null }
    const scores = new Map<number, { score: number; hits: number }>()
    for (const list of known) {
      for (const [item, weight] of list) {
        const before = scores.get(item)
        scores.set(item, { score: (before?.score ?? 0) + weight, hits: (before?.hits ?? 0) + 1 })
      }
    }
    const sold = [...scores].filter(([item]) => (world.monthly[month]?.[item] ?? 0) > 0)
    const whole = sold.filter(([, { hits }]) => hits === words.length)
    const chosen = whole.length > 0 ? whole : sold
    const stir = randomFrom(seed + month * 7919 + clean.length * 31 + clean.charCodeAt(0))
    const ranked = chosen
      .map(([item, { score }]) => ({
        item,
        score:
          score + 0.7 * (world.quality[item] ?? 0) + 0.5 * Math.log(world.monthly[month]?.[item] ?? 1) + 1.1 * stir(),
      }))
      .sort((a, b) => b.score - a.score)
    return {
      items: ranked.slice(0, SHOWN).map(({ item }) => item),
      total: chosen.length,
      rescue: whole.length > 0 ? null : 'any-word',
    }
  }
  return {
    synonyms: synonyms.map(([from, to]) => ({ from, to })),
    missing,
    ask(random, { good }, hasOwnWords) {
      const category = (names.get(good.category) ?? '').toLowerCase().replace(/&.*/, '').trim()
      const material = labels.get(`material:${String([good.attributes.material ?? []].flat()[0])}`)?.toLowerCase()
      const brand = (brandNames.get(good.brand) ?? '').toLowerCase()
      const colour = good.options?.find((option) => option.key === 'colour')?.values
      const own = hasOwnWords && random() < 0.6 ? synonyms.find(([, , meant]) => meant === good.category) : undefined
      if (own) return { text: own[0], clean: own[0], rescue: null, synonym: { from: own[0], to: own[1] } }
      const luck = random()
      const one = random() < 0.5 ? category.replace(/s$/, '') : category
      const clean =
        luck < 0.34
          ? one
          : luck < 0.5
            ? `${material ?? ''} ${one}`.trim()
            : luck < 0.6 && colour
              ? `${pick(random, colour).label.toLowerCase()} ${one}`
              : luck < 0.7
                ? brand
                : luck < 0.76
                  ? `${brand.split(' ')[0]} ${one}`
                  : wordsOf(good.title)
                      .slice(0, between(random, 1, 3))
                      .join(' ')
      if (random() > 0.085) return { text: clean, clean, rescue: null }
      const text = slip(random, clean)
      return { text, clean, rescue: text === clean ? null : 'typo' }
    },
    answer({ clean, rescue }, month) {
      const key = `${month}|${clean}`
      const found = cache.get(key) ?? compute(clean, month)
      cache.set(key, found)
      return rescue && found.total > 0 ? { ...found, rescue } : found
    },
  }
}
