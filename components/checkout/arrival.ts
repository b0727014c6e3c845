/** When a parcel arrives, in words: `Arrives Wed 25 – Thu 26 November.` */
export function arrival({ earliest, latest }: { earliest: string; latest: string }): string {
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const [from, to] = [new Date(earliest), new Date(latest)]
  return `Arrives ${earliest === latest ? format.format(from) : format.formatRange(from, to)}.`
}
