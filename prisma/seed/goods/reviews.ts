import { Deck } from './reviews/deck.ts'
import { choiceOf, factsOf, kinds, traitsOf, voiceOf } from './reviews/facts.ts'
import { anyQuibble, backgrounds, closings, lastingRemarks, leads, openings, remarks, titles, verdicts } from './reviews/general.ts'
import { lifeOfSomebody, nameSomebody, pick } from './reviews/people.ts'
import type { Topics } from './reviews/voice.ts'
import type { Good } from './types.ts'

export type Stars = 1 | 2 | 3 | 4 | 5
export type SeedReview = { rating: Stars; title: string; body: string; authorName: string; daysAgo: number }

const allStars: Stars[] = [1, 2, 3, 4, 5]
const usual: Record<Stars, number> = { 5: 0.595, 4: 0.265, 3: 0.08, 2: 0.038, 1: 0.022 }

/** A rating around 4.3, shifted for a product that is a little better or worse than its neighbours. */
function rate(quality: number, random: () => number): Stars {
  const weights = allStars.map((stars) => usual[stars] * Math.exp(quality * (stars - 4.3)))
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) if ((left -= weight) < 0) return allStars[i]!
  return 5
}

const lowerFirst = (text: string) => (/^(I|[A-Z]{2,})\b/.test(text) ? text : text[0]!.toLowerCase() + text.slice(1))

/** Everything that can be said about one product, shuffled once for all its reviews. */
function decksFor(good: Good, known: Set<string>, random: () => number) {
  const traits = traitsOf(good)
  const voice = voiceOf(good)
  const deck = (topics: Topics) => new Deck(traits, topics, known, random)
  const headlines = (stars: Stars) => deck(Object.fromEntries(titles[stars].map((title) => [title, [title]])))
  return {
    praise: deck(voice.praise),
    quibbles: deck(voice.quibble),
    faults: deck(voice.fault),
    openings: deck(openings),
    remarks: deck(kinds[good.form].lasts ? { ...remarks, ...lastingRemarks } : remarks),
    closings: deck(closings),
    anyQuibbles: deck(anyQuibble),
    backgrounds: deck(backgrounds),
    verdicts: { 1: deck(verdicts[1]), 2: deck(verdicts[2]), 3: deck(verdicts[3]) },
    headlines: { 1: headlines(1), 2: headlines(2), 3: headlines(3), 4: headlines(4), 5: headlines(5) },
  }
}

/** The sentences of one review in the order they are told: fewer than two when nothing new is left to say. */
function tell(rating: Stars, decks: ReturnType<typeof decksFor>, slots: Record<string, string>, random: () => number): string[] {
  const used = new Set<string>()
  const say = (...from: Deck[]) => {
    for (const deck of from) {
      const sentence = deck.draw(slots, used)
      if (sentence) return [sentence]
    }
    return []
  }
  const perhaps = (chance: number, ...from: Deck[]) => (random() < chance ? say(...from) : [])
  const regret = () =>
    say(decks.quibbles, decks.anyQuibbles).map((text) => {
      const lead = pick(leads, random)
      return lead ? lead + lowerFirst(text) : text
    })
  const { praise, remarks: good, quibbles, anyQuibbles } = decks

  switch (rating) {
    case 5:
      return [...perhaps(0.25, decks.openings), ...say(praise, good), ...say(praise, good), ...perhaps(0.3, praise, good), ...perhaps(0.25, good), ...perhaps(0.25, decks.closings)]
    case 4:
      return [...perhaps(0.2, decks.openings), ...say(praise, good), ...perhaps(0.4, praise, good), ...regret(), ...perhaps(0.25, good)]
    case 3:
      return [...say(good, praise), ...say(quibbles, anyQuibbles), ...perhaps(0.4, anyQuibbles), ...say(decks.verdicts[3])]
    default:
      return [
        ...perhaps(0.7, decks.backgrounds),
        ...say(decks.faults, quibbles),
        ...(rating === 2 ? perhaps(0.5, quibbles, anyQuibbles) : perhaps(0.25, decks.faults)),
        ...say(decks.verdicts[rating]),
      ]
  }
}

/**
 * Writes the reviews of one product, 0 to 24 of them growing with its popularity, newest first.
 * The same product and the same sequence of random numbers give the same reviews; no sentence, title or name occurs twice.
 */
export function reviewsFor(good: Good, random: () => number): SeedReview[] {
  const facts = factsOf(good)
  const known = new Set(Object.keys({ ...facts, ...choiceOf(good, () => 0), ...lifeOfSomebody(() => 0) }))
  const decks = decksFor(good, known, random)
  const quality = (random() + random() + random() - 1.5) * 0.5
  const count = Math.min(24, Math.round(24 * good.popularity ** 1.5 * (0.8 + 0.3 * random())))
  const names = new Set<string>()
  const reviews: SeedReview[] = []

  for (let i = 0; i < count; i++) {
    const rating = rate(quality, random)
    const slots = { ...facts, ...choiceOf(good, random), ...lifeOfSomebody(random) }
    const sentences = tell(rating, decks, slots, random)
    const title = decks.headlines[rating].draw(slots, new Set())
    let authorName = nameSomebody(random)
    while (names.has(authorName)) authorName = nameSomebody(random)
    const daysAgo = 3 + Math.floor(720 * random() ** 1.6)
    if (sentences.length < 2 || !title) continue

    names.add(authorName)
    reviews.push({ rating, title, body: sentences.join(' '), authorName, daysAgo })
  }
  return reviews.sort((a, b) => a.daysAgo - b.daysAgo)
}
