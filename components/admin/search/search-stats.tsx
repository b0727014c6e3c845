import { Stat, StatGrid } from '@/components/ui/stat'
import type { SearchFigures } from '@/lib/search/insights/queries'

const number = new Intl.NumberFormat('en-GB')
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
const percent = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)}%`

function change(now: number, before: number, isRate: boolean, upIsGood = true) {
  if (before === 0) return undefined
  const by = isRate ? (now - before) * 100 : ((now - before) / before) * 100
  const direction = Math.abs(by) < 0.5 ? ('flat' as const) : by > 0 ? ('up' as const) : ('down' as const)
  return {
    value: isRate ? `${Math.abs(by).toFixed(1)} pts` : `${Math.abs(by).toFixed(0)}%`,
    direction,
    good: (direction === 'up') === upIsGood,
  }
}

/** What came of searching, and how it moved against the same time before. */
export function SearchStats({ now, before }: { now: SearchFigures; before: SearchFigures }) {
  const rate = (key: 'clicked' | 'bought' | 'empty' | 'rescued') =>
    [share(now[key], now.searches), share(before[key], before.searches)] as const
  const [clicked, bought, empty, rescued] = [rate('clicked'), rate('bought'), rate('empty'), rate('rescued')]
  return (
    <StatGrid>
      <Stat
        label="Searches"
        value={number.format(now.searches)}
        delta={change(now.searches, before.searches, false)}
        hint={`${number.format(now.queries)} different`}
      />
      <Stat label="Clicked" value={percent(clicked[0])} delta={change(...clicked, true)} hint="of searches" />
      <Stat label="Bought" value={percent(bought[0])} delta={change(...bought, true)} hint="what was clicked" />
      <Stat label="Put right" value={percent(rescued[0])} hint="by spelling or synonym" />
      <Stat
        label="No answer"
        value={percent(empty[0])}
        delta={change(...empty, true, false)}
        hint="no product has the words"
      />
    </StatGrid>
  )
}
