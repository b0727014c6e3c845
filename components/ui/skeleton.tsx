import { cn } from './cn'

/** A grey shape in the place of what is late; give it the size of what comes. Assistive technology does not hear it. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={cn(
        'animate-[breathe_var(--motion-breathe)_ease-in-out_infinite] base:rounded-sm bg-sunken',
        className,
      )}
    />
  )
}

/** Lines of text that are late. */
export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={cn('flex flex-col gap-2.5', className)}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={cn('h-4', line === lines - 1 && lines > 1 ? 'w-2/3' : 'w-full')} />
      ))}
    </div>
  )
}
