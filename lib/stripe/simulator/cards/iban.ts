import { invalidRequest } from '../fault'
import type { Behaviour } from './behaviour'

const testAccounts: Record<string, Behaviour> = {
  AT321904300235473204: { settlesAfter: 180 },
  AT861904300235473202: { settlesAfter: 2, decline: 'insufficient_funds' },
  AT591904300235473203: { settlesAfter: 2, dispute: 'fraudulent' },
}

export type Account = { iban: string; country: string; bankCode: string; last4: string; behaviour: Behaviour }

/** Reads an IBAN (ISO 13616 check digits). Known test accounts behave as published, all others pay after two seconds. */
export function checkIban(input: string): Account {
  const iban = input.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || remainder(iban) !== 1) {
    throw invalidRequest('The IBAN you have provided is invalid.', {
      code: 'invalid_bank_account_iban',
      param: 'sepa_debit[iban]',
    })
  }
  return {
    iban,
    country: iban.slice(0, 2),
    bankCode: iban.slice(4, 9),
    last4: iban.slice(-4),
    behaviour: testAccounts[iban] ?? { settlesAfter: 2 },
  }
}

function remainder(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const char of moved) {
    for (const digit of String(parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest
}
