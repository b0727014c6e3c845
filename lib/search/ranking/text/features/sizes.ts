import type { Catalogue } from '../catalogue'
import type { FeatureGroup } from './group'

const unitIn = (measure: string): string => measure.replace(/^[\d.]+/, '')

/** Whether numbers and sizes of the query are the title's, or contradict them: another number with the same unit. */
export function sizeFeatures(catalogue: Catalogue): FeatureGroup {
  return {
    names: [
      'numberShare',
      'numbersMissed',
      'measureShare',
      'measuresAgainst',
      'pairShare',
      'titleNumbers',
      'numbersAnywhere',
    ],
    ofQuery({ meant }) {
      const numbers = [...new Set(meant.terms.filter((_, at) => meant.isNumber[at]))]
      const sizes = meant.measures.filter((measure) => /\d[a-z]+$/.test(measure) && !/\dx\d/.test(measure))
      const pairs = meant.measures.filter((measure) => /\dx\d/.test(measure))
      return (title, into, at) => {
        const read = catalogue.titles[title]!
        const terms = new Set(read.terms)
        const has = new Set(read.measures)
        const units = new Set(read.measures.map(unitIn))
        const found = numbers.filter((number) => terms.has(number)).length
        const right = sizes.filter((size) => has.has(size)).length
        const against = sizes.filter((size) => !has.has(size) && units.has(unitIn(size))).length
        const text = numbers.length > 0 ? read.words.join('') : ''
        into.set(
          [
            numbers.length > 0 ? found / numbers.length : -1,
            numbers.length - found,
            sizes.length > 0 ? right / sizes.length : -1,
            against,
            pairs.length > 0 ? pairs.filter((pair) => has.has(pair)).length / pairs.length : -1,
            read.isNumber.filter(Boolean).length,
            numbers.length > 0 ? numbers.filter((number) => text.includes(number)).length / numbers.length : -1,
          ],
          at,
        )
      }
    },
  }
}
