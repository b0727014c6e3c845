import { Skeleton } from '@/components/ui/skeleton'
import { cn } from '@/components/ui/cn'

/** A row of products that is still being read, in the measures of the row that comes. */
export function RailSkeleton({ isInset = false }: { isInset?: boolean }) {
  return (
    <div aria-hidden className={cn('overflow-hidden noscript:hidden', !isInset && 'shell')}>
      <Skeleton className="h-8 w-48 max-w-full lg:h-10" />
      <div className="mt-6 flex gap-[clamp(0.75rem,0.5rem+1vw,1.75rem)]">
        {[0, 1, 2, 3].map((card) => (
          <div
            key={card}
            className={cn(
              'shrink-0',
              isInset ? 'w-44 sm:w-52' : 'w-[62vw] sm:w-[38vw] md:w-[29vw] xl:w-[min(21vw,20.6rem)]',
            )}
          >
            <Skeleton className="aspect-square rounded" />
            <Skeleton className="mt-3 h-3 w-1/3" />
            <Skeleton className="mt-2 h-4 w-3/4" />
            <Skeleton className="mt-2 h-4 w-1/4" />
          </div>
        ))}
      </div>
    </div>
  )
}
