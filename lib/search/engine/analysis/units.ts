const spellings: Record<string, string> = {
  in: 'in inch inches zoll',
  ft: 'ft foot feet fuss',
  yd: 'yd yard yards',
  mm: 'mm millimeter millimeters millimetre',
  cm: 'cm centimeter centimeters centimetre zentimeter',
  meter: 'meter meters metre metres',
  sqft: 'sqft',
  cuft: 'cuft',
  mil: 'mil mils',
  lb: 'lb lbs pound pounds',
  oz: 'oz ounce ounces',
  kg: 'kg kilo kilogram kilograms kilogramm',
  gram: 'gram grams gramm',
  floz: 'floz',
  gal: 'gal gallon gallons',
  qt: 'qt quart quarts',
  pt: 'pt pint pints',
  liter: 'liter liters litre litres',
  ml: 'ml milliliter millilitre',
  watt: 'watt watts',
  kw: 'kw kilowatt kilowatts',
  volt: 'volt volts',
  amp: 'amp amps ampere amperes',
  hp: 'hp horsepower',
  btu: 'btu btus',
  mah: 'mah',
  ah: 'ah',
  hz: 'hz hertz',
  psi: 'psi',
  rpm: 'rpm',
  gpm: 'gpm',
  gpf: 'gpf',
  cfm: 'cfm',
  lumen: 'lumen lumens lm',
  kelvin: 'kelvin',
  deg: 'deg degree degrees',
  db: 'db decibel decibels',
  gauge: 'gauge ga',
  pack: 'pack packs pk packung',
  piece: 'piece pieces pc pcs stk',
  gb: 'gb gigabyte',
  tb: 'tb terabyte',
  mb: 'mb megabyte',
  cc: 'cc',
  ton: 'ton tons',
}

/** Units from one letter up that mean a unit only when written on a number: `15a`, `100w`. */
const attached: Record<string, string> = {
  w: 'watt',
  v: 'volt',
  a: 'amp',
  m: 'meter',
  l: 'liter',
  g: 'gram',
  k: 'kelvin',
}
/** Of those, the ones that still mean a unit with a space between. */
const apart = new Set(['w', 'v', 'l', 'g'])

const byWord = new Map(
  Object.entries(spellings).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
)

/** The unit a word stands for, in its one spelling; undefined when it is none. */
export const unitOf = (word: string): string | undefined => byWord.get(word)

/** The unit of letters written onto a number. */
export const attachedUnit = (letters: string): string | undefined =>
  Object.hasOwn(attached, letters) ? attached[letters] : byWord.get(letters)

/** The unit of a word that follows a number. */
export const unitAfterNumber = (word: string): string | undefined =>
  byWord.get(word) ?? (apart.has(word) ? attached[word] : undefined)

/** A number word (`1-1/2`, `.5`, `3/4`, `100`) in its one spelling (`1.5`, `0.5`, `0.75`, `100`), or undefined. */
export function numberOf(word: string): string | undefined {
  const first = word.charCodeAt(0)
  if (first !== 46 && (first < 48 || first > 57)) return undefined
  const match = /^(?:(\d{1,6})-)?(\d{1,6})\/(\d{1,6})$/.exec(word)
  if (match) {
    const [, whole = '0', upper = '0', lower = '1'] = match
    if (Number(lower) === 0) return undefined
    return String(Math.round((Number(whole) + Number(upper) / Number(lower)) * 10_000) / 10_000)
  }
  if (/^\d+$/.test(word)) return word.length > 1 && first === 48 ? undefined : word
  return /^\d{0,9}\.\d{1,9}$/.test(word) ? String(Number(word)) : undefined
}
