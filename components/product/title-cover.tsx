import { cn } from '@/components/ui/cn'

const grounds = ['bg-accent-soft', 'bg-info-soft', 'bg-warning-soft', 'bg-success-soft', 'bg-danger-soft', 'bg-sunken']

/** Stands where a product has no picture: its name set like the cover of a book. Hidden from readers, who have the name beside it. */
export function TitleCover({ title, className }: { title: string; className?: string }) {
  let hash = 0
  for (const letter of title) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return (
    <span
      aria-hidden
      className={cn('@container block base:aspect-square overflow-hidden', grounds[hash % grounds.length], className)}
    >
      <span className="flex size-full flex-col justify-between p-[9cqw]">
        <span className="line-clamp-5 font-display text-[clamp(0.5rem,10.5cqw,3.75rem)] leading-[1.08] text-balance text-ink/85">
          {title}
        </span>
        <span className="block h-px w-[18cqw] bg-ink/40" />
      </span>
    </span>
  )
}
