/** The first thing the Tab key reaches: jumps over the header to the content. */
export function SkipLink({ href = '#main' }: { href?: string }) {
  return (
    <a
      href={href}
      className="fixed start-4 top-3 z-60 -translate-y-20 rounded border border-ink bg-surface px-4 py-2.5 text-sm font-medium text-ink focus-visible:translate-y-0"
    >
      Skip to content
    </a>
  )
}
