// Plurals and the -ed and -ing endings only: further stemming joins words that shoppers mean apart (`painter`,
// `paint`). Own, because the packaged English stemmers all go further.

const irregular: Record<string, string> = {
  knives: 'knife',
  shelves: 'shelf',
  leaves: 'leaf',
  wolves: 'wolf',
  halves: 'half',
  loaves: 'loaf',
  scarves: 'scarf',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  men: 'man',
  women: 'woman',
  children: 'child',
  geese: 'goose',
  dice: 'die',
  wives: 'wife',
  lives: 'life',
  thieves: 'thief',
  hooves: 'hoof',
  people: 'person',
  // words that only look like plurals or participles
  gas: 'gas',
  bus: 'bus',
  lens: 'lens',
  series: 'series',
  species: 'species',
  glasses: 'glass',
  always: 'always',
  canvas: 'canvas',
  atlas: 'atlas',
  news: 'news',
  ceiling: 'ceiling',
  railing: 'railing',
  building: 'building',
  string: 'string',
  spring: 'spring',
  king: 'king',
  ring: 'ring',
  wing: 'wing',
  thing: 'thing',
  bring: 'bring',
  sling: 'sling',
  evening: 'evening',
  red: 'red',
  bed: 'bed',
  led: 'led',
  shed: 'shed',
  sled: 'sled',
  weed: 'weed',
  seed: 'seed',
  feed: 'feed',
  speed: 'speed',
  hinged: 'hinge',
  shelving: 'shelf',
  dies: 'die',
  ties: 'tie',
  pies: 'pie',
  lies: 'lie',
}

const hasVowel = (text: string) => /[aeiouy]/.test(text)
const isDoubled = (text: string) => /([bdfgmnprt])\1$/.test(text)

/** After -ed or -ing: `hopp` is hop, `hous` is house. */
function repair(root: string): string {
  if (/(at|bl|iz|v|[^ls]s|[^aeioulnsz]g|c)$/.test(root)) return `${root}e`
  if (isDoubled(root)) return root.slice(0, -1)
  // A word of one short syllable would have doubled its last letter: `fram` is frame, `plann` was plan.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(root) ? `${root}e` : root
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
    return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The common form of an English word in lower case: `drills`, `drilled` and `drilling` give `drill`. */
export function stemEnglish(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (known !== undefined) return known
  if (word.length < 4) return word
  const one = singular(word)
  const again = Object.hasOwn(irregular, one) ? irregular[one] : undefined
  if (again !== undefined) return again
  if (one.length > 5 && one.endsWith('ing') && hasVowel(one.slice(0, -3))) return repair(one.slice(0, -3))
  if (one.length > 4 && one.endsWith('ied')) return `${one.slice(0, -3)}y`
  if (one.length > 4 && one.endsWith('ed') && !one.endsWith('eed') && hasVowel(one.slice(0, -2)))
    return repair(one.slice(0, -2))
  return one
}
