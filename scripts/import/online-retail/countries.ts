const own: Record<string, string> = {
  EIRE: 'IE',
  USA: 'US',
  RSA: 'ZA',
  'Channel Islands': 'JE',
  Unspecified: 'GB',
  'European Community': 'GB',
  'Hong Kong': 'HK',
  'Czech Republic': 'CZ',
  Korea: 'KR',
  'West Indies': 'JM',
}
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const byName = new Map(letters.flatMap((a) => letters.map((b) => [names.of(a + b) ?? '', a + b] as const)))

/** The code of a country the file names; those it leaves open count as the seller's own, the United Kingdom. */
export function countryOf(name: string): string {
  return own[name] ?? byName.get(name) ?? 'GB'
}
