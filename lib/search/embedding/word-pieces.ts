// The tokenizer of BERT's uncased models (Devlin et al. 2018), written here because the libraries that hold it bring a
// whole inference stack along. Gives the same pieces as the reference implementation; a fixture holds it to that.

const whitespace = /[\t\n\r\p{Zs}\u2028\u2029\u0085]/u
const dropped = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu
const ideograph =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81F}\u{2B820}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu
const spaces = new RegExp(whitespace.source, 'gu')
const punctuation = /[\p{P}$+<=>^`|~]/gu
const plain = /^[\x20-\x7E]*$/
const longestWord = 100

/** Lower case without accents, punctuation and ideographs standing alone: the words that are cut into pieces. */
export function splitWords(text: string): string[] {
  let clean = text
  if (plain.test(clean)) clean = clean.toLowerCase()
  else {
    clean = clean
      .replace(spaces, ' ')
      .replace(dropped, '')
      .replace(ideograph, ' $& ')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
    // Letter by letter in the reference: a sigma at the end of a word stays an ordinary one.
    clean = clean.replaceAll('Σ', 'σ').toLowerCase()
  }
  return clean.replace(punctuation, ' $& ').split(' ').filter(Boolean)
}

/** Cuts texts into the longest pieces of a vocabulary, by id. A word that cannot be cut whole is the unknown piece. */
export class WordPieces {
  constructor(
    readonly ids: ReadonlyMap<string, number>,
    readonly unknown: number,
  ) {}

  /** Ids of the pieces of a text, in order; at most `limit` of them. */
  encode(text: string, limit = Infinity): number[] {
    const out: number[] = []
    for (const word of splitWords(text)) {
      if (out.length >= limit) break
      this.cut(word, out)
    }
    if (out.length > limit) out.length = limit
    return out
  }

  private cut(word: string, out: number[]): void {
    const whole = this.ids.get(word)
    if (whole !== undefined) {
      out.push(whole)
      return
    }
    const first = out.length
    const letters = plain.test(word) ? word : [...word]
    if (letters.length > longestWord) {
      out.push(this.unknown)
      return
    }
    for (let start = 0; start < letters.length; ) {
      let end = letters.length
      let id: number | undefined
      for (; end > start; end--) {
        const part = typeof letters === 'string' ? letters.slice(start, end) : letters.slice(start, end).join('')
        id = this.ids.get(start === 0 ? part : `##${part}`)
        if (id !== undefined) break
      }
      if (id === undefined) {
        out.length = first
        out.push(this.unknown)
        return
      }
      out.push(id)
      start = end
    }
  }
}
