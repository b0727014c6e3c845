/** The shapes drawn (later: rendered) for goods; one function a shape in `prisma/seed/pictures/`. */
export const formKeys = [
  'mug', 'cup-saucer', 'espresso-cup', 'bowl', 'plate', 'platter', 'vase', 'teapot', 'pitcher',
  'tumbler', 'wine-glass', 'coupe', 'carafe', 'glass-vase', 'storage-jar',
  'table-lamp', 'floor-lamp', 'pendant', 'desk-lamp', 'wall-lamp', 'lantern',
  'chair', 'stool', 'armchair', 'side-table', 'dining-table', 'shelf', 'bench', 'sideboard',
  'knife', 'cutting-board', 'saucepan', 'frying-pan', 'kettle', 'pepper-mill', 'wooden-spoon', 'moka-pot', 'storage-tin',
  'jam-jar', 'oil-bottle', 'spice-tin', 'tea-tin', 'coffee-bag', 'chocolate-bar', 'honey-jar', 'sauce-bottle', 'pasta-bag',
  'notebook', 'pen', 'pencil-set', 'desk-tray', 'card-set', 'scissors', 'tape-dispenser', 'calendar',
  'pillar-candle', 'jar-candle', 'taper-candles', 'diffuser', 'incense', 'candle-holder',
  'towel', 'soap-bar', 'soap-dispenser', 'bath-brush', 'robe', 'bath-mat', 'washbag',
  'headphones', 'bookshelf-speaker', 'portable-speaker', 'turntable', 'radio', 'earbuds',
  'watering-can', 'plant-pot', 'trowel', 'secateurs', 'planter-box', 'bird-feeder', 'seed-packet', 'garden-gloves',
  'tote', 'backpack', 'messenger', 'pouch', 'weekender', 'wallet',
] as const
export type FormKey = (typeof formKeys)[number]

export type OptionValueSpec = {
  key: string
  label: string
  /** #rrggbb; given for colours and finishes, tints the picture */
  swatch?: string
  /** added to the base price, minor units EUR */
  deltaMinor?: number
  /** multiplies the base weight */
  weightFactor?: number
}

export type OptionSpec = { key: 'colour' | 'finish' | 'size' | 'set' | 'scent' | 'volume' | 'grind' | 'paper' | 'material'; name: string; values: OptionValueSpec[] }

/** One product of the demo shop, written by hand. */
export type Good = {
  /** unique in the whole shop, url-safe, derived from the title */
  slug: string
  title: string
  /** at most 70 characters, what a card shows under the title */
  subtitle: string
  /** two or three paragraphs separated by a blank line, honest and particular to this thing */
  description: string
  /** key of brands.ts */
  brand: string
  /** 'ceramics/mugs': department/category slug of categories.ts */
  category: string
  alsoIn?: string[]
  form: FormKey
  /** EUR cents, tax included, of the first variant */
  priceMinor: number
  /** former price, only for goods on sale (about one in twelve) */
  compareAtMinor?: number
  /** none for a single-variant product; otherwise one or two options, at most 12 variants together */
  options?: OptionSpec[]
  /** when there is no colour option: the colour the picture is drawn in */
  tint?: string
  /** attribute key → option key(s), number or boolean; keys of attributes.ts */
  attributes: Record<string, string | string[] | number | boolean>
  /** what a careful buyer wants to know: dimensions, contents, power, origin … 3–7 rows */
  specifications: { label: string; value: string }[]
  /** one or two sentences, '' where it makes no sense */
  care: string
  weightGrams: number
  /** 0…1, how much it sells compared with its neighbours; spread it honestly, few hits and a long tail */
  popularity: number
}
