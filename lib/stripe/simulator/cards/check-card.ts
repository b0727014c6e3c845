import { Fault } from '../fault'

export type CardInput = { number: string; exp_month: number; exp_year: number; cvc?: string | undefined }
export type CheckedCard = { number: string; exp_month: number; exp_year: number; hasCvc: boolean }

/** True when the last digit fits the others (ISO/IEC 7812, the Luhn sum). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let fromEnd = 0; fromEnd < digits.length; fromEnd++) {
    const digit = Number(digits[digits.length - 1 - fromEnd])
    const doubled = fromEnd % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Checks what was typed before any bank is asked. Throws a card error naming the field. */
export function checkCard(input: CardInput, now = new Date()): CheckedCard {
  const number = input.number.replace(/[\s-]/g, '')
  if (!/^\d+$/.test(number))
    throw wrong('invalid_number', 'number', 'The card number is not a valid credit card number.')
  if (number.length < 12 || number.length > 19 || !passesLuhn(number)) {
    throw wrong('incorrect_number', 'number', 'Your card number is incorrect.')
  }
  const year = input.exp_year < 100 ? 2000 + input.exp_year : input.exp_year
  if (input.exp_month < 1 || input.exp_month > 12) {
    throw wrong('invalid_expiry_month', 'exp_month', "Your card's expiration month is invalid.")
  }
  if (year < now.getFullYear() || year > now.getFullYear() + 50) {
    throw wrong('invalid_expiry_year', 'exp_year', "Your card's expiration year is invalid.")
  }
  if (year === now.getFullYear() && input.exp_month < now.getMonth() + 1) {
    throw wrong('invalid_expiry_month', 'exp_month', "Your card's expiration month is invalid.")
  }
  const cvcLength = /^3[47]/.test(number) ? 4 : 3
  if (input.cvc !== undefined && !(/^\d+$/.test(input.cvc) && input.cvc.length === cvcLength)) {
    throw wrong('invalid_cvc', 'cvc', "Your card's security code is invalid.")
  }
  return { number, exp_month: input.exp_month, exp_year: year, hasCvc: input.cvc !== undefined }
}

function wrong(code: string, param: string, message: string): Fault {
  return new Fault(402, { type: 'card_error', code, param, message })
}
