import type { Traits } from './facts.ts'
import type { Topics } from './voice.ts'

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
/** Slots that a review should not fill twice, by what they bring up. */
const subjectOf: Record<string, string> = {
  partner: 'partner', Partner: 'partner', partners: 'partner', partnerEyes: 'partner',
  friend: 'friend', Friend: 'friend', friendsPlace: 'friend',
  time: 'time', colour: 'colour', size: 'size', city: 'city', material: 'material', brand: 'brand', category: 'category', country: 'made',
}

function meets(traits: Traits, condition: string | undefined): boolean {
  if (!condition) return true
  const [, not, key, values] = /^(!?)([^=]+)(?:=(.*))?$/.exec(condition)!
  const found = [traits[key!] ?? false].flat()
  const met = values ? values.split('|').some((value) => found.includes(value)) : Boolean(found[0])
  return met !== Boolean(not)
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}

/** Sentences that suit one product, in random order; each is handed out at most once. */
export class Deck {
  private cards: { text: string; subjects: string[] }[]

  constructor(traits: Traits, topics: Topics, known: Set<string>, random: () => number) {
    const cards = Object.entries(topics).flatMap(([topic, sentences]) =>
      sentences.flatMap((sentence) => {
        const [, condition, text] = /^(?:\[([^\]]+)\] )?(.*)$/s.exec(sentence)!
        const slots = slotsOf(text!)
        if (!meets(traits, condition) || slots.some((slot) => !known.has(slot))) return []
        return [{ text: text!, subjects: [topic, ...slots.flatMap((slot) => subjectOf[slot] ?? [])] }]
      }),
    )
    this.cards = shuffle(cards, random)
  }

  /** Draws a sentence on a subject not in `used` and adds its subjects to it; undefined when none is left. */
  draw(slots: Record<string, string>, used: Set<string>): string | undefined {
    const at = this.cards.findIndex((card) => !card.subjects.some((subject) => used.has(subject)))
    if (at < 0) return undefined
    const [card] = this.cards.splice(at, 1)
    for (const subject of card!.subjects) used.add(subject)
    const text = card!.text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
    return text[0]!.toUpperCase() + text.slice(1)
  }
}
