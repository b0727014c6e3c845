type Difference = { path: string; before: string | null; after: string | null }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function flatten(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (isObject(value) && Object.keys(value).length > 0) {
    for (const [key, part] of Object.entries(value)) flatten(part, path ? `${path}.${key}` : key, into)
  } else if (value !== null && value !== undefined) {
    into.set(path, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return into
}

/** Each value that differs, by the path to it; what both sides share is left out. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [flatten(before, '', new Map()), flatten(after, '', new Map())]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const pair = { path, before: old.get(path) ?? null, after: now.get(path) ?? null }
    return pair.before === pair.after ? [] : [pair]
  })
}

const SHOWN = 60

/** What a change did, value by value: struck through before, marked after. */
export function ChangeDiff({ before, after }: { before: unknown; after: unknown }) {
  const all = differences(before, after)
  if (all.length === 0) return <p className="text-muted">No values were kept.</p>
  return (
    <dl className="grid gap-x-4 gap-y-1.5 text-xs sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)]">
      {all.slice(0, SHOWN).map(({ path, before: old, after: now }) => (
        <div key={path} className="contents">
          <dt className="font-mono break-all text-muted">{path || 'value'}</dt>
          <dd className="min-w-0 break-words">
            {old !== null && (
              <del className="rounded-sm bg-danger-soft px-1 text-danger">
                <span className="sr-only">before: </span>
                {old}
              </del>
            )}{' '}
            {now !== null && (
              <ins className="rounded-sm bg-success-soft px-1 text-success no-underline">
                <span className="sr-only">after: </span>
                {now}
              </ins>
            )}
          </dd>
        </div>
      ))}
      {all.length > SHOWN && <p className="text-muted">and {all.length - SHOWN} more</p>}
    </dl>
  )
}
