import { cn } from '@/components/ui/cn'

/** The shop's name set as its mark. */
export function Wordmark({ name, className }: { name: string; className?: string }) {
  return (
    <span
      className={cn(
        'inline-block pt-[0.12em] font-display text-[1.75rem] leading-none tracking-[-0.02em] whitespace-nowrap',
        className,
      )}
    >
      {name}
    </span>
  )
}
