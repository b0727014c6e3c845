// What shoppers of the bench's catalogue type: no text twice, so that no answer can be remembered.
const words =
  'harbour linden quarry meadow tidal ember willow granite saffron cobalt birch copper drift fern hazel juniper'.split(
    ' ',
  )
const things =
  'mug bowl lamp chair towel candle notebook teapot carafe kettle vase basket stool speaker backpack plate'.split(' ')

/** Words of a product's title, by turns plain, reversed, with its number, with an unfinished and (one in five) with a misspelt word. */
export function queryMaker(products: number): () => string {
  let asked = 0
  return () => {
    const n = asked++
    const product = 1 + ((n * 7919) % products)
    const word = words[product % 16]!
    const thing = things[Math.floor(product / 16) % 16]!
    const at = 1 + (n % (thing.length - 1))
    const ways = [
      `${word} ${thing}`,
      `${thing} ${word}`,
      `${word} ${thing} ${product}`,
      `${word} ${thing.slice(0, 3)}`,
      `${word} ${thing.slice(0, at)}${thing.slice(at + 1)}`,
    ]
    return inOwnCase(ways[n % ways.length]!, n)
  }
}

/** The same words in capitals and small letters that nobody used before: the bits of `n`, letter by letter. */
function inOwnCase(text: string, n: number): string {
  return [...text].map((letter, place) => (n & (1 << (place % 14)) ? letter.toUpperCase() : letter)).join('')
}
