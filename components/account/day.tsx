const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day in words: 3 May 2026. */
export function Day({ value }: { value: string | Date }) {
  const date = new Date(value)
  return <time dateTime={date.toISOString()}>{format.format(date)}</time>
}
