/** The common form of a German word in lower case without umlauts: plural and case endings off, no derivation. */
export function stemGerman(word: string): string {
  if (word.length < 5) return word
  let root = word
  if (root.length > 6 && root.endsWith('nen')) root = root.slice(0, -3)
  else if (root.length > 5 && /(en|er|em|es)$/.test(root)) root = root.slice(0, -2)
  else if (/[ens]$/.test(root) && !root.endsWith('ss')) root = root.slice(0, -1)
  if (root.length > 5 && /(en|er)$/.test(root)) root = root.slice(0, -2)
  return root
}
