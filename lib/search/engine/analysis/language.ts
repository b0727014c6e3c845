import type { LanguageName } from '../types'
import { stemEnglish } from './stem-english'
import { stemGerman } from './stem-german'

export type Language = {
  stem(word: string): string
  stopWords: ReadonlySet<string>
  /** what a thing is made of, by the adjective for it */
  materials: ReadonlyMap<string, string>
}

const set = (text: string) => new Set(text.split(' '))

const englishMaterials = { wooden: 'wood', woolen: 'wool', woollen: 'wool', oaken: 'oak', silken: 'silk' }

const languages: Record<LanguageName, Language> = {
  en: {
    stem: stemEnglish,
    stopWords: set(
      'a an and are as at be by can do for from has have how i if in into is it its me my of on or our so that the their them these this those to was we what when where which will with you your',
    ),
    materials: new Map(Object.entries(englishMaterials)),
  },
  de: {
    stem: stemGerman,
    stopWords: set(
      'aber als am an auch auf aus bei bis das dem den der des die ein eine einem einen einer eines es fur ich im in ist mein mit nach nicht oder sich sie sind so um und uns vom von was wie wir wo zu zum zur',
    ),
    materials: new Map(),
  },
  none: { stem: (word) => word, stopWords: new Set(), materials: new Map() },
}

/** The rules of a language; `none` compares words as they are. */
export const languageOf = (name: LanguageName): Language => languages[name]
