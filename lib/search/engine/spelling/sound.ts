const rules: [RegExp, string][] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^wh/, 'w'],
  [/^x/, 's'],
  [/^rh/, 'r'],
  [/tch|ch/g, 'C'],
  [/sch/g, 'sk'],
  [/(ti|ci|si|ssi)(?=on|an|al|ou)/g, 'S'],
  [/sh/g, 'S'],
  [/ph|ugh(?=t?$)/g, 'f'],
  [/gh/g, ''],
  [/dg(?=[eiy])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/mb$/, 'm'],
  [/d(?=j)/g, ''],
]

/** How a word sounds, roughly and in English: the same for words that are easily taken for each other by ear. */
export function soundOf(word: string): string {
  let sound = word
  for (const [pattern, by] of rules) sound = sound.replace(pattern, by)
  const rest = sound.slice(1).replace(/[aeiouyhw]/g, '')
  const first = /[aeiou]/.test(sound.charAt(0)) ? 'a' : sound.charAt(0)
  return (first + rest).replace(/(.)\1+/g, '$1')
}
