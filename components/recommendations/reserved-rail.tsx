import { RailSkeleton } from '@/components/product/rail-skeleton'
import { cn } from '@/components/ui/cn'
import type { RailProps } from './rail'
import { RecommendedRail } from './recommended-rail'

/** A recommended row that is never empty: keeps its room from the start, so that nothing moves when it comes. */
export function ReservedRail({ className = 'pt-16 lg:pt-24', ...rail }: RailProps) {
  const place = cn(className, 'min-h-[31rem] lg:min-h-[39rem]')
  const waiting = (
    <div className={place}>
      <RailSkeleton isInset={rail.isInset} />
    </div>
  )
  return <RecommendedRail {...rail} className={place} waiting={waiting} />
}
