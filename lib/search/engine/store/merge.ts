import { CoreBuilder } from './build'
import type { Core } from './core'

/** A fresh core with the living products only, in their order; the old one is left as it is. */
export function merged(core: Core): Core {
  const { documents, lexicon } = core
  const texts: (string | undefined)[] = []
  const wordOf = (id: number) => (texts[id] ??= lexicon.word(id))
  const builder = new CoreBuilder(core.settings)
  for (let ordinal = 0; ordinal < documents.length; ordinal++) {
    if (documents.alive.data[ordinal] === 0) continue
    builder.add({
      id: documents.ids.texts.get(ordinal),
      fields: documents.fieldsOf(ordinal).map((words) => words.map(wordOf)),
      facets: Array.from(documents.facetsOf(ordinal), (facet) => documents.facetNames[facet] as string),
      numbers: documents.numbersOf(ordinal),
    })
  }
  return builder.finish()
}
