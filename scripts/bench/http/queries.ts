// What shoppers of the bench's catalogue type: each query another one, so that no answer can be remembered.
const words =
  'harbour linden quarry meadow tidal ember willow granite saffron cobalt birch copper drift fern hazel juniper'.split(' ')
const things =
  'mug bowl lamp chair towel candle notebook teapot carafe kettle vase basket stool speaker backpack plate'.split(' ')

/** Two words of a title, by turns plain, reversed, with the number of a product, with an unfinished or (one in five) a misspelt word. */
export function queryMaker(products: number): () => string {
  let asked = 0
  return () => {
    const n = asked++
    const word = words[n % 16]!
    const thing = things[(n * 7 + (n >> 4)) % 16]!
    const number = 1 + ((n * 7919) % products)
    const at = 1 + (n % (thing.length - 1))
    const ways = [
      `${word} ${thing} ${number}`,
      `${thing} ${word} ${number}`,
      `${thing} ${number} ${word.slice(0, 4)}`,
      `made ${word} ${thing} ${number % 97}`,
      `${word} ${thing.slice(0, at)}${thing.slice(at + 1)} ${number}`,
    ]
    return ways[n % ways.length]!
  }
}
