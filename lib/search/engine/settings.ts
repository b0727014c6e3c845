import { type Language, languageOf } from './analysis/language'
import { type EngineOptions, type LanguageName, searchFields, type Synonym } from './types'

/** Options with everything decided. */
export type Settings = {
  languageName: LanguageName
  language: Language
  weights: number[]
  b: number[]
  k1: number
  extraStopWords: string[]
  stopWords: ReadonlySet<string>
  synonyms: Synonym[]
  popularity: string
}

const usual = {
  title: { weight: 3, b: 0.6 },
  brand: { weight: 2.5, b: 0.3 },
  category: { weight: 2, b: 0.4 },
  attributes: { weight: 1.2, b: 0.5 },
  description: { weight: 0.6, b: 0.75 },
}

/** Fills in what the options leave open. */
export function settle(options: EngineOptions): Settings {
  const languageName = options.language ?? 'en'
  const language = languageOf(languageName)
  const extraStopWords = options.stopWords ?? []
  return {
    languageName,
    language,
    weights: searchFields.map((field) => options.fields?.[field]?.weight ?? usual[field].weight),
    b: searchFields.map((field) => options.fields?.[field]?.b ?? usual[field].b),
    k1: options.k1 ?? 1.2,
    extraStopWords,
    stopWords: new Set([...language.stopWords, ...extraStopWords]),
    synonyms: options.synonyms ?? [],
    popularity: options.popularity ?? 'popularity',
  }
}
