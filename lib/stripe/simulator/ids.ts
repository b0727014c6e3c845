import { randomInt } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Random letters and digits, as Stripe's ids and client secrets end. */
export function randomLetters(length: number): string {
  let text = ''
  while (text.length < length) text += letters[randomInt(letters.length)]
  return text
}

/** A new object id that starts as Stripe's do: `pi_…`, `ch_…`. */
export function newObjectId(prefix: string): string {
  return `${prefix}_${randomLetters(24)}`
}

/** The current time as Stripe writes it: whole seconds. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
