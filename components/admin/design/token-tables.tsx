import { colorGroups } from '@/components/ui/token-pairs'

/** The colour tokens by purpose, by day and by night. */
export function ColorTokens() {
  return (
    <div className="grid gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-2">
      {(['light', 'dark'] as const).map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          data-density="comfortable"
          className="flex flex-col gap-5 bg-paper p-5 text-ink"
        >
          {colorGroups.map((group) => (
            <div key={group.title}>
              <p className="font-medium">{group.title}</p>
              <p className="mb-2 text-muted">{group.use}</p>
              <ul className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-2">
                {group.tokens.map((token) => (
                  <li key={token} className="flex items-center gap-2 text-xs">
                    <span
                      aria-hidden
                      className="size-8 shrink-0 rounded-sm border border-line"
                      style={{ background: `var(--${token})` }}
                    />
                    {token}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

const display = ['text-display-1', 'text-display-2', 'text-display-3', 'text-display-4'] as const
const text = ['text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm', 'text-xs'] as const

/** Both typefaces in all of their sizes. */
export function TypeScale({ words }: { words: string }) {
  return (
    <div
      data-density="comfortable"
      className="flex flex-col gap-6 overflow-hidden rounded-lg border border-line bg-paper p-5"
    >
      {display.map((size) => (
        <div key={size}>
          <p className="text-xs text-muted">font-display {size}</p>
          <p className={`font-display ${size}`}>{words}</p>
        </div>
      ))}
      {text.map((size) => (
        <div key={size} className="flex flex-wrap items-baseline gap-x-4">
          <p className="w-24 shrink-0 text-xs text-muted">{size}</p>
          <p className={size}>Made slowly, to be used every day. 0123456789</p>
        </div>
      ))}
    </div>
  )
}

const spaces = [
  ['1', 'var(--spacing)', '4 px, the step of everything'],
  ['2', 'calc(var(--spacing) * 2)', 'inside a control'],
  ['4', 'calc(var(--spacing) * 4)', 'between controls'],
  ['6', 'calc(var(--spacing) * 6)', 'inside a panel'],
  ['grid-x', 'var(--space-grid-x)', 'between products'],
  ['grid-y', 'var(--space-grid-y)', 'between rows of products'],
  ['gutter', 'var(--gutter)', 'at the page’s edge'],
  ['block', 'var(--space-block)', 'between blocks that belong together'],
  ['section', 'var(--space-section)', 'between chapters of a page'],
] as const

const moves = [
  ['quick', 'a colour that changes, what leaves'],
  ['base', 'what appears in place'],
  ['slow', 'what comes from the edge'],
] as const

/** Spaces drawn in their size, and the durations of movement; both as they are in the shop. */
export function SpaceAndMotion() {
  return (
    <div
      data-density="comfortable"
      className="grid gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-2"
    >
      <ul className="flex flex-col gap-2 bg-paper p-5">
        {spaces.map(([name, width, use]) => (
          <li key={name} className="flex items-center gap-4">
            <span className="w-16 shrink-0 text-xs text-muted">{name}</span>
            <span className="w-28 shrink-0">
              <span aria-hidden className="block h-4 bg-accent" style={{ width }} />
            </span>
            <span className="text-muted">{use}</span>
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-3 bg-paper p-5">
        {moves.map(([name, use]) => (
          <li key={name} className="group flex items-center gap-4">
            <span className="w-16 shrink-0 text-xs text-muted">{name}</span>
            <span className="w-28 shrink-0 rounded-full bg-sunken p-1">
              <span
                aria-hidden
                className="block size-4 rounded-full bg-accent transition-[translate] ease-out group-hover:translate-x-22"
                style={{ transitionDuration: `var(--motion-${name})` }}
              />
            </span>
            <span className="text-muted">{use}</span>
          </li>
        ))}
        <li className="text-muted">Point at one to see it. Who asks the system for less movement sees none.</li>
      </ul>
    </div>
  )
}
