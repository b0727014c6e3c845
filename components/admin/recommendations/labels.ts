import { type RailName, rails } from '@/lib/recommendations/schema'

/** What staff call the rails. */
export const railLabels: Record<RailName | 'all', string> = {
  all: 'All rails',
  similar: 'Similar',
  together: 'Bought together',
  'for-you': 'For you',
  basket: 'For the basket',
  trending: 'Trending',
  continue: 'Continue',
}

export const railOptions = (['all', ...rails] as const).map((value) => ({ value, label: railLabels[value] }))
