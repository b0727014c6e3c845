import { attributes } from '../attributes.ts'
import { brands } from '../brands.ts'
import { departments } from '../categories.ts'
import type { FormKey, Good } from '../types.ts'
import * as audio from './audio.ts'
import * as bath from './bath.ts'
import * as carry from './carry.ts'
import * as desk from './desk.ts'
import * as home from './home.ts'
import * as kitchen from './kitchen.ts'
import * as outside from './outside.ts'
import * as table from './table.ts'
import type { Voice } from './voice.ts'

type Kind = { voice: Voice; one: string; many: string; lasts: boolean }
const lasting = (voice: Voice, one: string, many = `${one}s`): Kind => ({ voice, one, many, lasts: true })
const usedUp = (voice: Voice, one: string, many = `${one}s`): Kind => ({ voice, one, many, lasts: false })

/** How each shape is spoken of: with which voice, by what name, and whether it is used up. */
export const kinds: Record<FormKey, Kind> = {
  mug: lasting(table.cups, 'mug'),
  'cup-saucer': lasting(table.cups, 'cup'),
  'espresso-cup': lasting(table.cups, 'cup'),
  teapot: lasting(table.cups, 'pot'),
  pitcher: lasting(table.cups, 'jug'),
  bowl: lasting(table.tableware, 'bowl'),
  plate: lasting(table.tableware, 'plate'),
  platter: lasting(table.tableware, 'platter'),
  vase: lasting(table.vases, 'vase'),
  'glass-vase': lasting(table.vases, 'vase'),
  tumbler: lasting(table.glassware, 'glass', 'glasses'),
  'wine-glass': lasting(table.glassware, 'glass', 'glasses'),
  coupe: lasting(table.glassware, 'glass', 'glasses'),
  carafe: lasting(table.glassware, 'carafe'),
  'storage-jar': lasting(table.storage, 'jar'),
  'storage-tin': lasting(table.storage, 'tin'),
  'table-lamp': lasting(home.lamps, 'lamp'),
  'floor-lamp': lasting(home.lamps, 'lamp'),
  pendant: lasting(home.lamps, 'lamp'),
  'desk-lamp': lasting(home.lamps, 'lamp'),
  'wall-lamp': lasting(home.lamps, 'lamp'),
  lantern: lasting(home.holders, 'lantern'),
  'candle-holder': lasting(home.holders, 'holder'),
  chair: lasting(home.seating, 'chair'),
  stool: lasting(home.seating, 'stool'),
  armchair: lasting(home.seating, 'armchair'),
  bench: lasting(home.seating, 'bench', 'benches'),
  'side-table': lasting(home.casegoods, 'table'),
  'dining-table': lasting(home.casegoods, 'table'),
  shelf: lasting(home.casegoods, 'shelf', 'shelves'),
  sideboard: lasting(home.casegoods, 'sideboard'),
  'pillar-candle': usedUp(home.candles, 'candle'),
  'jar-candle': usedUp(home.candles, 'candle'),
  'taper-candles': usedUp(home.candles, 'candle'),
  diffuser: usedUp(home.scents, 'diffuser'),
  incense: usedUp(home.scents, 'incense', 'sticks'),
  knife: lasting(kitchen.knives, 'knife', 'knives'),
  'cutting-board': lasting(kitchen.woodTools, 'board'),
  'pepper-mill': lasting(kitchen.woodTools, 'mill'),
  'wooden-spoon': lasting(kitchen.woodTools, 'tool'),
  saucepan: lasting(kitchen.pans, 'pan'),
  'frying-pan': lasting(kitchen.pans, 'pan'),
  kettle: lasting(kitchen.brewers, 'kettle'),
  'moka-pot': lasting(kitchen.brewers, 'coffee maker'),
  'jam-jar': usedUp(kitchen.sweets, 'jar'),
  'honey-jar': usedUp(kitchen.sweets, 'honey'),
  'chocolate-bar': usedUp(kitchen.sweets, 'chocolate'),
  'oil-bottle': usedUp(kitchen.savoury, 'bottle'),
  'spice-tin': usedUp(kitchen.savoury, 'spice'),
  'sauce-bottle': usedUp(kitchen.savoury, 'sauce'),
  'pasta-bag': usedUp(kitchen.savoury, 'pasta'),
  'tea-tin': usedUp(kitchen.leaves, 'tea'),
  'coffee-bag': usedUp(kitchen.leaves, 'coffee'),
  notebook: lasting(desk.paper, 'notebook'),
  'card-set': usedUp(desk.paper, 'set', 'cards'),
  calendar: usedUp(desk.paper, 'calendar'),
  pen: lasting(desk.writing, 'pen'),
  'pencil-set': lasting(desk.writing, 'set', 'pencils'),
  'desk-tray': lasting(desk.deskTools, 'desk piece'),
  scissors: lasting(desk.deskTools, 'tool', 'scissors'),
  'tape-dispenser': lasting(desk.deskTools, 'desk tool'),
  towel: lasting(bath.textiles, 'towel'),
  robe: lasting(bath.textiles, 'robe'),
  'bath-mat': lasting(bath.textiles, 'mat'),
  'soap-bar': usedUp(bath.soaps, 'soap'),
  'soap-dispenser': lasting(bath.bathTools, 'dispenser'),
  'bath-brush': lasting(bath.bathTools, 'brush', 'brushes'),
  washbag: lasting(carry.smallCarry, 'washbag'),
  headphones: lasting(audio.headphones, 'headset', 'headphones'),
  earbuds: lasting(audio.headphones, 'set', 'earphones'),
  'bookshelf-speaker': lasting(audio.speakers, 'speaker'),
  'portable-speaker': lasting(audio.speakers, 'speaker'),
  radio: lasting(audio.speakers, 'radio'),
  turntable: lasting(audio.turntables, 'turntable'),
  trowel: lasting(outside.gardenTools, 'tool'),
  secateurs: lasting(outside.gardenTools, 'pruner', 'secateurs'),
  'watering-can': lasting(outside.gardenTools, 'can'),
  'plant-pot': lasting(outside.pots, 'pot'),
  'planter-box': lasting(outside.pots, 'planter'),
  'bird-feeder': lasting(outside.feeders, 'feeder'),
  'seed-packet': usedUp(outside.seeds, 'packet', 'seeds'),
  'garden-gloves': lasting(outside.gloves, 'pair', 'gloves'),
  tote: lasting(carry.bags, 'bag'),
  backpack: lasting(carry.bags, 'backpack'),
  messenger: lasting(carry.bags, 'bag'),
  weekender: lasting(carry.bags, 'bag'),
  pouch: lasting(carry.smallCarry, 'pouch', 'pouches'),
  wallet: lasting(carry.smallCarry, 'wallet'),
}

const brandNames = new Map(brands.map((brand) => [brand.key, brand.name]))
const categoryNames = new Map<string, string>(departments.flatMap((d) => d.categories.map((c) => [`${d.slug}/${c.slug}`, c.name] as const)))

function labelOf(good: Good, key: string): string | undefined {
  const value = [good.attributes[key]].flat()[0]
  return attributes.find((attribute) => attribute.key === key)?.options?.find((option) => option.key === value)?.label
}

/** What sentences may ask of a product: its attributes, its form, and a few things that follow from them. */
export type Traits = Record<string, string | number | boolean | string[]>

const woods = ['oak', 'walnut', 'ash', 'beech', 'birch', 'bamboo']
const soft = ['cotton', 'organic-cotton', 'linen', 'wool']
const isOf = (good: Good, materials: string[]) => [good.attributes.material ?? []].flat().some((m) => materials.includes(String(m)))

/** The traits of a product that conditions in sentences are checked against. */
export function traitsOf(good: Good): Traits {
  return {
    ...good.attributes,
    form: good.form,
    wooden: isOf(good, woods),
    scented: [good.attributes.scent ?? 'unscented'].flat().some((scent) => scent !== 'unscented'),
    skin: !good.specifications.some((row) => row.value.includes('not for skin')),
  }
}

/** Which voice speaks of a product; mats that are not textiles have their own. */
export function voiceOf(good: Good): Voice {
  return good.form === 'bath-mat' && !isOf(good, soft) ? bath.hardMats : kinds[good.form].voice
}

/** The slots a product fills by itself; what does not apply to it is missing. */
export function factsOf(good: Good): Record<string, string> {
  const kind = kinds[good.form]
  const plural = /[^sui]s$/.test(good.title)
  const category = categoryNames.get(good.category)
  const country = labelOf(good, 'made-in')
  const material = kind.lasts ? labelOf(good, 'material')?.toLowerCase() : undefined
  return {
    thing: plural ? kind.many : kind.one,
    it: plural ? 'they' : 'it',
    is: plural ? 'are' : 'is',
    s: plural ? '' : 's',
    brand: brandNames.get(good.brand) ?? good.brand,
    ...(category && /[^s]s$/.test(category) && !category.includes('&') ? { category: category.toLowerCase() } : {}),
    ...(country ? { country: country === 'United Kingdom' || country === 'Netherlands' ? `the ${country}` : country } : {}),
    ...(material ? { material } : {}),
  }
}

/** What one buyer chose: a colour or finish and a size, where there is a choice. */
export function choiceOf(good: Good, random: () => number): Record<string, string> {
  const choice: Record<string, string> = {}
  for (const option of good.options ?? []) {
    const value = option.values[Math.floor(random() * option.values.length)]!
    if (value.swatch) choice.colour = value.label.split(',')[0]!
    if (option.key === 'size') choice.size = value.label
  }
  return choice
}
