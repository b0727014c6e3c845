import { expect, test } from 'vitest'
import { passesLuhn } from './check-card'
import { checkIban } from './iban'
import { cardOfToken, testCards } from './test-cards'

test('every test card has a number that a card form lets through, and no two share one', () => {
  expect(testCards.filter((each) => !passesLuhn(each.number))).toEqual([])
  expect(new Set(testCards.map((each) => each.number)).size).toBe(testCards.length)
})

test('every token names one card', () => {
  const tokens = testCards.flatMap((each) => each.tokens)
  expect(new Set(tokens).size).toBe(tokens.length)
  expect(cardOfToken('pm_card_visa')).toBe(cardOfToken('tok_visa'))
  expect(cardOfToken('pm_card_unheard')).toBeUndefined()
})

test('an account number with a wrong digit is refused', () => {
  expect(checkIban('DE89 3704 0044 0532 0130 00').country).toBe('DE')
  expect(() => checkIban('DE89370400440532013001')).toThrow('invalid')
})
