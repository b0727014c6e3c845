import type { LanguageName } from '../types'
import { stemEnglish } from './stem-english'
import { stemGerman } from './stem-german'

export type Language = { stem(word: string): string; stopWords: ReadonlySet<string> }

const set = (text: string) => new Set(text.split(' '))

const languages: Record<LanguageName, Language> = {
  en: {
    stem: stemEnglish,
    stopWords: set(
      'a an and are as at be by can do for from has have how i if in into is it its me my of on or our so that the their them these this those to was we what when where which will with you your',
    ),
  },
  de: {
    stem: stemGerman,
    stopWords: set(
      'aber als am an auch auf aus bei bis das dem den der des die ein eine einem einen einer eines es fur ich im in ist mein mit nach nicht oder sich sie sind so um und uns vom von was wie wir wo zu zum zur',
    ),
  },
  none: { stem: (word) => word, stopWords: new Set() },
}

/** The rules of a language; `none` compares words as they are. */
export const languageOf = (name: LanguageName): Language => languages[name]
