// From the till's shouting to a name one would print on a card: "SET/6 RED SPOTTY  CUPS," becomes "Set of 6 Red Spotty Cups".
const small = new Set(['a', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
const kept = new Set(['LED', 'USB', 'UK', 'CD', 'TV', 'DVD', 'XL', 'II', 'BBQ', 'DIY'])

function word(text: string, isFirst: boolean): string {
  if (kept.has(text)) return text
  const lower = text.toLowerCase()
  if (!isFirst && small.has(lower)) return lower
  // 40x40cm, 3.5g, 125g: measures stay small.
  if (/^\d[\d.]*(x\d[\d.]*)*(cm|mm|ml|g|kg|m|l|pc|pcs|x\d.*)?$/.test(lower)) return lower
  return lower.replace(/(^|[-/(&+"“.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** The description of an article as a title: abbreviations written out, one space between words, capitals where they belong. */
export function cleanTitle(description: string): string {
  const text = description
    .replace(/[*"?]+/g, ' ')
    .replace(/\b(SET|PACK|BOX)\s*\/\s*(\d+)\b/gi, '$1 of $2')
    .replace(/\bS\/(\d+)\b/gi, 'Set of $1')
    .replace(/\bP\/(\d+)\b/gi, 'Pack of $1')
    .replace(/\bASS(T|TD|RT|D)?\b\.?/gi, 'Assorted')
    .replace(/\bW\/\s?/gi, 'with ')
    .replace(/\bPK\b/gi, 'Pack')
    .replace(/\bLGE?\b/gi, 'Large')
    .replace(/\bSML\b/gi, 'Small')
    .replace(/\bCHILDRENS\b/gi, "Children's")
    .replace(/\bCHILDS\b/gi, "Child's")
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.-]+|[\s,.-]+$/g, '')
  return text
    .split(' ')
    .map((each, index) => word(each, index === 0))
    .join(' ')
    .slice(0, 200)
}

/** True for what staff scribbled over an article's name: "damaged", "?", "sold as set on dotcom". */
export function isNote(description: string): boolean {
  if (description.trim() === '' || /\?/.test(description)) return true
  return (
    description === description.toLowerCase() ||
    (/\b(damage[sd]?|thrown|wet|mouldy|adjust(ment)?|dotcom|amazon|ebay|barcode|incorrect(ly)?|wrongly|credited|counted|mailout|check|found|faulty|returned|showroom|crushed|given away|mix up)\b/i.test(
      description,
    ) &&
      description !== description.toUpperCase())
  )
}
