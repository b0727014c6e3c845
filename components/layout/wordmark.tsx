import { cn } from '@/components/ui/cn'

/** The shop's name set as its mark; an ampersand in it takes the accent, as in the icon. */
export function Wordmark({ name, className }: { name: string; className?: string }) {
  const [start, ...rest] = name.split('&')
  return (
    <span
      className={cn(
        'inline-block pt-[0.12em] font-display base:text-[1.75rem]/none tracking-[-0.02em] whitespace-nowrap',
        className,
      )}
    >
      {start}
      {rest.map((part, index) => (
        <span key={index}>
          <span className="text-accent">&amp;</span>
          {part}
        </span>
      ))}
    </span>
  )
}
