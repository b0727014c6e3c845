/** Text that is known to be markup; anything else is escaped where it is put into markup. */
export class Markup {
  constructor(readonly value: string) {}
}

type Part = string | number | Markup | Part[] | null | false

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function toMarkup(part: Part): string {
  if (part === null || part === false) return ''
  if (Array.isArray(part)) return part.map(toMarkup).join('')
  if (part instanceof Markup) return part.value
  return String(part).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}

/** Markup with values put in: strings are escaped, markup and lists of it are taken as they are, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((all, string, index) => all + toMarkup(parts[index - 1] ?? null) + string))
}
