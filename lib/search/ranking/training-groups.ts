import { type BehaviourStats, makeBehaviourStats } from './behaviour-stats'
import { describeCandidates } from './features'
import type { Candidate, RankingGroup, ShownList, VisitorFacts } from './shapes'

/** What a list looked like when it was shown, without behaviour: that part is counted here. */
export type ListFacts = { candidates: Omit<Candidate, 'forQuery' | 'forAnyQuery'>[]; visitor: VisitorFacts }

/**
 * Turns lists as shown, oldest first, into groups to train on. Sums of behaviour are read before the list itself is
 * counted, so no list knows what was clicked in it or later. `factsOf` gives the rest as of the list's time, one candidate
 * for each shown document, or null to leave the list out (it still counts as behaviour). Lists without any click teach no
 * order and are only counted. The returned stats go on from there for serving. Throws when times run backwards.
 */
export function makeTrainingGroups(
  lists: readonly ShownList[],
  propensities: ArrayLike<number>,
  factsOf: (list: ShownList) => ListFacts | null,
): { groups: RankingGroup[]; stats: BehaviourStats } {
  const stats = makeBehaviourStats(propensities)
  const groups: RankingGroup[] = []
  let last = -Infinity
  for (const list of lists) {
    if (list.at < last) throw new RangeError('Lists have to come in the order of time.')
    last = list.at
    const facts =
      list.shown.length > 1 && list.shown.some((one) => one.isClicked || one.isAdded || one.isPurchased)
        ? factsOf(list)
        : null
    if (facts) {
      const candidates = facts.candidates.map((candidate, at) => {
        const { productId } = list.shown[at]!
        return {
          ...candidate,
          forQuery: stats.forQuery(list.query, productId, list.at),
          forAnyQuery: stats.forAnyQuery(productId, list.at),
        }
      })
      groups.push({
        at: list.at,
        rows: describeCandidates(candidates, facts.visitor, stats.shop(list.at)),
        grades: Uint8Array.from(list.shown, gradeOf),
        positions: Uint16Array.from(list.shown, (one) => one.position),
      })
    }
    stats.add(list)
  }
  return { groups, stats }
}

/** What was done with a product: 3 bought, 2 put into the cart, 1 clicked, 0 nothing. */
export function gradeOf({ isClicked, isAdded, isPurchased }: ShownList['shown'][number]): number {
  if (isPurchased) return 3
  return isAdded ? 2 : isClicked ? 1 : 0
}
