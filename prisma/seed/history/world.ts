// The goods as the simulator sees them: what they are like, when they are wanted, what goes with what.
import type { Good } from '../goods/types'
import { type Random, randomFrom } from '../random'
import type { HistoryOptions, SimulatedPromotion } from './types'

export const DAY = 86_400_000
export const departments = [
  'ceramics',
  'glass',
  'lighting',
  'furniture',
  'kitchen',
  'pantry',
  'stationery',
  'candles',
  'bath',
  'audio',
  'garden',
  'bags',
] as const
export const styles = ['handmade', 'nordic', 'industrial', 'natural', 'classic', 'bright'] as const
export const colours = ['pale', 'dark', 'earth', 'cool', 'warm'] as const
export const factorNames = [...departments, ...styles, ...colours, 'price', 'price-squared']
export const FACTORS = factorNames.length
const STYLE = departments.length
const COLOUR = STYLE + styles.length
const PRICE = COLOUR + colours.length

const styleOfMaterial: Record<string, (typeof styles)[number]> = {
  stoneware: 'handmade',
  earthenware: 'handmade',
  terracotta: 'natural',
  porcelain: 'classic',
  crystal: 'classic',
  brass: 'classic',
  walnut: 'classic',
  leather: 'classic',
  marble: 'classic',
  oak: 'nordic',
  ash: 'nordic',
  birch: 'nordic',
  beech: 'nordic',
  wool: 'nordic',
  glass: 'nordic',
  steel: 'industrial',
  'stainless-steel': 'industrial',
  aluminium: 'industrial',
  'cast-iron': 'industrial',
  'carbon-steel': 'industrial',
  concrete: 'industrial',
  rubber: 'industrial',
  plastic: 'bright',
  'recycled-plastic': 'bright',
  silicone: 'bright',
  'recycled-polyester': 'bright',
  enamel: 'bright',
  linen: 'natural',
  cotton: 'natural',
  'organic-cotton': 'natural',
  cork: 'natural',
  bamboo: 'natural',
  rattan: 'natural',
  beeswax: 'natural',
  'soy-wax': 'natural',
  canvas: 'natural',
  copper: 'classic',
  paper: 'nordic',
  'recycled-paper': 'natural',
  borosilicate: 'industrial',
}

/** One of `colours` for #rrggbb. */
export function colourOf(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  const light = (high + low) / 2
  if (light > 0.78) return 0
  if (light < 0.27) return 1
  if (high - low > 0.33 && r === high) return 4
  return r === high ? 2 : 3
}

export type Item = {
  index: number
  good: Good
  department: number
  prices: number[]
  colours: number[]
  publishedDay: number
  isConsumable: boolean
}
export type World = {
  items: Item[]
  days: number
  startsAt: number
  itemFactors: Float32Array
  quality: Float32Array
  /** months × items; a month is 30 days counted from day 0 */
  monthly: Float32Array[]
  promotions: SimulatedPromotion[]
  complements: Record<string, string[]>
  demand(item: number, day: number): number
  monthOf(day: number): number
}

const complements: Record<string, string[]> = {
  'ceramics/teapots': ['pantry/tea', 'ceramics/cups'],
  'pantry/tea': ['ceramics/teapots', 'ceramics/mugs'],
  'kitchen/coffee-makers': ['pantry/coffee', 'ceramics/cups'],
  'pantry/coffee': ['kitchen/coffee-makers', 'ceramics/mugs'],
  'ceramics/plates': ['ceramics/bowls', 'glass/tumblers'],
  'ceramics/bowls': ['ceramics/plates', 'kitchen/utensils'],
  'glass/stemware': ['glass/carafes', 'candles/taper-candles'],
  'kitchen/knives': ['kitchen/boards'],
  'kitchen/boards': ['kitchen/knives'],
  'kitchen/pans': ['kitchen/utensils', 'pantry/oils-vinegars'],
  'pantry/pasta': ['pantry/sauces', 'pantry/oils-vinegars'],
  'pantry/oils-vinegars': ['pantry/pasta', 'pantry/spices'],
  'stationery/notebooks': ['stationery/pens', 'stationery/pencils'],
  'stationery/pens': ['stationery/notebooks'],
  'candles/taper-candles': ['candles/candle-holders'],
  'candles/candle-holders': ['candles/taper-candles', 'candles/pillar-candles'],
  'bath/towels': ['bath/bath-mats', 'bath/robes'],
  'bath/soap': ['bath/brushes', 'bath/towels'],
  'audio/turntables': ['audio/speakers'],
  'garden/pots': ['garden/seeds', 'garden/watering-cans'],
  'garden/seeds': ['garden/pots', 'garden/hand-tools'],
  'garden/hand-tools': ['garden/gloves'],
  'bags/backpacks': ['bags/pouches'],
  'bags/weekenders': ['bath/washbags', 'bags/pouches'],
  'furniture/tables': ['furniture/chairs', 'lighting/pendants'],
  'furniture/armchairs': ['lighting/floor-lamps', 'furniture/stools'],
  'furniture/sideboards': ['lighting/table-lamps', 'ceramics/vases'],
}

/** Day of the year on which each department is wanted most, and how much more than on average. */
const seasons: Record<string, [peak: number, height: number]> = {
  garden: [120, 0.85],
  candles: [345, 0.75],
  lighting: [305, 0.4],
  pantry: [340, 0.35],
  glass: [190, 0.35],
  stationery: [255, 0.3],
  bags: [205, 0.35],
  furniture: [60, 0.15],
  bath: [350, 0.25],
  audio: [340, 0.4],
  ceramics: [330, 0.25],
  kitchen: [335, 0.3],
}

/** How much more than on average a department is wanted on a day of the year. */
export function seasonOf(department: string, dayOfYear: number): number {
  const [peak, height] = seasons[department] ?? [0, 0]
  return 1 + height * Math.cos((2 * Math.PI * (dayOfYear - peak)) / 365.25)
}

export const dayOfYear = (at: number) => Math.floor((at - Date.UTC(new Date(at).getUTCFullYear(), 0, 1)) / DAY)

const planned: [
  name: string,
  month: number,
  day: number,
  length: number,
  department: string | null,
  percent: number,
][] = [
  ['Garden opening', 3, 1, 12, 'garden', 20],
  ['Long table', 5, 10, 10, 'glass', 15],
  ['Back to the desk', 8, 1, 10, 'stationery', 15],
  ['Candle weeks', 9, 5, 14, 'candles', 15],
  ['Black week', 10, 20, 8, null, 12],
  ['Winter kitchen', 0, 8, 14, 'kitchen', 15],
]

function promotionsOf(startsAt: number, days: number): SimulatedPromotion[] {
  const year = new Date(startsAt).getUTCFullYear()
  return (
    [year, year + 1, year + 2, year + 3]
      .flatMap((each) =>
        planned.map(([name, month, day, length, department, percent]): SimulatedPromotion => {
          const fromDay = Math.round((Date.UTC(each, month, day) - startsAt) / DAY)
          return { name, fromDay, toDay: fromDay + length, department, percent }
        }),
      )
      // One that still runs today would be missed in the shop, which knows only its own promotions.
      .filter(({ fromDay, toDay }) => fromDay >= 0 && toDay < days - 3)
      .sort((a, b) => a.fromDay - b.fromDay)
  )
}

function factorsOf({ good, department, colours: swatches }: Item, priceLevel: number, into: Float32Array): void {
  into[department] = 1
  const materials = [good.attributes.material ?? []].flat().map(String)
  const found = materials
    .flatMap((material) => styleOfMaterial[material] ?? [])
    .concat(good.attributes.handmade === true ? ['handmade', 'handmade'] : [])
  for (const style of found) into[STYLE + styles.indexOf(style)]! += 1 / found.length
  for (const colour of swatches) into[COLOUR + colour]! += 1 / swatches.length
  into[PRICE] = priceLevel
  into[PRICE + 1] = priceLevel * priceLevel
}

/** Standard normal numbers, by Box and Muller. */
export const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Builds the world of the given goods; repeatable. */
export function buildWorld(
  products: NonNullable<HistoryOptions['products']>,
  days: number,
  endsAt: number,
  seed: number,
): World {
  const random = randomFrom(seed ^ 0x5eed)
  const startsAt = Math.floor(endsAt / DAY) * DAY - (days - 1) * DAY
  const items = products.map(({ good, variants, publishedAt }, index): Item => {
    const swatches = (good.options ?? []).flatMap((option) => option.values.flatMap((value) => value.swatch ?? []))
    return {
      index,
      good,
      department: Math.max(0, departments.indexOf(good.category.split('/')[0] as never)),
      prices: variants.map((variant) => variant.priceMinor),
      colours: (swatches.length > 0 ? swatches : good.tint ? [good.tint] : []).map(colourOf),
      publishedDay: Math.ceil((publishedAt.getTime() - startsAt) / DAY),
      isConsumable: /^(pantry|candles|bath\/soap|stationery\/(notebooks|cards))/.test(good.category),
    }
  })
  const byDepartment = departments.map((_, department) =>
    items
      .filter((item) => item.department === department)
      .map((item) => Math.log(item.prices[0] ?? 1))
      .sort((a, b) => a - b),
  )
  const itemFactors = new Float32Array(items.length * FACTORS)
  const quality = new Float32Array(items.length)
  const viral = items.map(() => (random() < 0.02 ? Math.floor(random() * days) : -1))
  const trends = new Map<string, number>()
  for (const item of items) {
    const prices = byDepartment[item.department] ?? []
    const middle = prices[prices.length >> 1] ?? 0
    const level = Math.max(-2, Math.min(2, (Math.log(item.prices[0] ?? 1) - middle) / 0.7))
    factorsOf(item, level, itemFactors.subarray(item.index * FACTORS, (item.index + 1) * FACTORS))
    quality[item.index] = 1.5 * Math.log(0.12 + item.good.popularity) + 0.25 * normal(random)
    if (!trends.has(item.good.category)) trends.set(item.good.category, 0.45 * normal(random))
  }
  const promotions = promotionsOf(startsAt, days)
  const demand = (index: number, day: number): number => {
    const item = items[index]
    if (!item || day < item.publishedDay) return 0
    const department = departments[item.department] ?? ''
    const trend = Math.exp((trends.get(item.good.category) ?? 0) * (day / days - 0.5) * 2)
    const sinceViral = day - (viral[index] ?? -1)
    const wave = viral[index] !== -1 && sinceViral >= 0 && sinceViral < 60 ? 1 + 5 * Math.exp(-sinceViral / 20) : 1
    const isNew = item.publishedDay > 0 && day - item.publishedDay < 45 ? 1.5 : 1
    const promotion = promotions.some(
      (each) => day >= each.fromDay && day < each.toDay && (each.department === null || each.department === department),
    )
      ? 1.6
      : 1
    return seasonOf(department, dayOfYear(startsAt + day * DAY)) * trend * wave * isNew * promotion
  }
  const monthOf = (day: number) => Math.min(Math.ceil(days / 30) - 1, Math.floor(day / 30))
  // What came within a month stands on the shelves from the next one on.
  const inMonth = (item: Item, month: number) =>
    item.publishedDay <= month * 30 ? demand(item.index, Math.min(days - 1, month * 30 + 15)) : 0
  const monthly = Array.from({ length: Math.ceil(days / 30) }, (_, month) =>
    Float32Array.from(items, (item) => inMonth(item, month)),
  )
  return { items, days, startsAt, itemFactors, quality, monthly, promotions, complements, demand, monthOf }
}
