/** Letters with no Unicode decomposition, as people write them without a special keyboard. */
const letters: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

// Signs that mean something in sizes and have to survive folding as plain ones.
const signs: Record<string, string> = {
  '×': 'x',
  '″': '"',
  '”': '"',
  '“': '"',
  '′': "'",
  '’': "'",
  '‘': "'",
  '⁄': '/',
  '°': ' deg ',
}
const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
}

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text)

/** A text as search compares it: lower case, no accents, plain signs. Length may change; never throws. */
export function fold(text: string): string {
  let plain = text.includes('&')
    ? text.replace(/&(?:amp|quot|#39|lt|gt|nbsp);/g, (entity) => entities[entity] ?? ' ')
    : text
  if (isPlain(plain)) return plain.toLowerCase()
  // 1½ is 1 and a half, not eleven halves.
  plain = plain.replace(/(\d)([¼½¾⅓⅔⅛⅜⅝⅞])/g, '$1-$2').replace(/[×″”“′’‘°]/g, (sign) => signs[sign] ?? sign)
  return (
    plain
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // What is left beyond the first plane is emoji and the like; without it, all orders of text agree.
      .replace(/[\u{10000}-\u{10ffff}]/gu, ' ')
      .replace(/[øæœßłđðþı⁄]/g, (sign) => letters[sign] ?? signs[sign] ?? sign)
  )
}
