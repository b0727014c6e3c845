import type { Behaviour } from './behaviour'

export type TestCard = {
  number: string
  brand: string
  country: string
  funding: 'credit' | 'debit' | 'prepaid'
  behaviour: Behaviour
  /** names after `pm_card_` (and `tok_`) that stand for this card */
  tokens: string[]
}

type Extra = { brand?: string; country?: string; funding?: TestCard['funding']; tokens?: string }

function card(number: string, behaviour: Behaviour, extra: Extra = {}): TestCard {
  return {
    number,
    brand: extra.brand ?? 'visa',
    country: extra.country ?? 'US',
    funding: extra.funding ?? 'credit',
    behaviour,
    tokens: extra.tokens?.split(' ') ?? [],
  }
}

/** The published test cards and what they do. */
export const testCards: readonly TestCard[] = [
  card('4242424242424242', {}, { tokens: 'visa us' }),
  card('4000056655665556', {}, { funding: 'debit', tokens: 'visa_debit' }),
  card('5555555555554444', {}, { brand: 'mastercard', tokens: 'mastercard' }),
  card('2223003122003222', {}, { brand: 'mastercard' }),
  card('5200828282828210', {}, { brand: 'mastercard', funding: 'debit', tokens: 'mastercard_debit' }),
  card('5105105105105100', {}, { brand: 'mastercard', funding: 'prepaid', tokens: 'mastercard_prepaid' }),
  card(
    '378282246310005',
    { challenge: 'unsupported' },
    { brand: 'amex', tokens: 'amex amex_threeDSecureNotSupported' },
  ),
  card('371449635398431', { challenge: 'unsupported' }, { brand: 'amex' }),
  card('6011111111111117', {}, { brand: 'discover', tokens: 'discover' }),
  card('3056930009020004', {}, { brand: 'diners', tokens: 'diners' }),
  card('3566002020360505', {}, { brand: 'jcb', tokens: 'jcb' }),
  card('6200000000000005', {}, { brand: 'unionpay', tokens: 'unionpay' }),
  card('4000000400000008', {}, { country: 'AT', tokens: 'at' }),
  card('4000000560000004', {}, { country: 'BE', tokens: 'be' }),
  card('4000007560000009', {}, { country: 'CH', tokens: 'ch' }),
  card('4000002760000016', {}, { country: 'DE', tokens: 'de' }),
  card('4000007240000007', {}, { country: 'ES', tokens: 'es' }),
  card('4000002500000003', {}, { country: 'FR', tokens: 'fr' }),
  card('4000008260000000', {}, { country: 'GB', tokens: 'gb' }),
  card('4000003800000008', {}, { country: 'IT', tokens: 'it' }),
  card('4000005280000002', {}, { country: 'NL', tokens: 'nl' }),

  card('4000000000000002', { decline: 'generic_decline' }, { tokens: 'chargeDeclined visa_chargeDeclined' }),
  card(
    '4000000000009995',
    { decline: 'insufficient_funds' },
    {
      tokens: 'chargeDeclinedInsufficientFunds visa_chargeDeclinedInsufficientFunds',
    },
  ),
  card('4000000000009987', { decline: 'lost_card' }, { tokens: 'chargeDeclinedLostCard visa_chargeDeclinedLostCard' }),
  card(
    '4000000000009979',
    { decline: 'stolen_card' },
    { tokens: 'chargeDeclinedStolenCard visa_chargeDeclinedStolenCard' },
  ),
  card('4000000000000069', { decline: 'expired_card' }, { tokens: 'chargeDeclinedExpiredCard' }),
  card('4000000000000127', { decline: 'incorrect_cvc', cvcCheck: 'fail' }, { tokens: 'chargeDeclinedIncorrectCvc' }),
  card('4000000000000119', { decline: 'processing_error' }, { tokens: 'chargeDeclinedProcessingError' }),
  card(
    '4000000000006975',
    { decline: 'card_velocity_exceeded' },
    { tokens: 'visa_chargeDeclinedVelocityLimitExceeded' },
  ),
  card('4000000000000341', { decline: 'generic_decline' }, { tokens: 'chargeCustomerFail' }),
  card('4000000000000101', { cvcCheck: 'fail' }, { tokens: 'cvcCheckFail' }),

  card(
    '4100000000000019',
    { decline: 'fraudulent', blocked: true, risk: 'highest' },
    { tokens: 'chargeDeclinedFraudulent radarBlock' },
  ),
  card('4000000000004954', { risk: 'highest' }, { tokens: 'riskLevelHighest' }),
  card('4000000000009235', { risk: 'elevated' }, { tokens: 'riskLevelElevated' }),

  card('4000002500003155', { challenge: 'unless_saved' }, { country: 'FR', tokens: 'authenticationRequiredOnSetup' }),
  card('4000002760003184', { challenge: 'always' }, { country: 'DE', tokens: 'authenticationRequired' }),
  card(
    '4000003800000446',
    { challenge: 'on_session' },
    { country: 'IT', tokens: 'authenticationRequiredSetupForOffSession' },
  ),
  card(
    '4000008260003178',
    { challenge: 'always', decline: 'insufficient_funds' },
    {
      country: 'GB',
      tokens: 'authenticationRequiredChargeDeclinedInsufficientFunds',
    },
  ),
  card('4000000000003220', { challenge: 'always' }, { country: 'IE', tokens: 'threeDSecure2Required' }),
  card(
    '4000008400001629',
    { challenge: 'always', decline: 'generic_decline' },
    { tokens: 'threeDSecureRequiredChargeDeclined' },
  ),
  card('4000000000003055', { challenge: 'on_request' }, { tokens: 'threeDSecureOptional' }),

  card('4000000000000259', { dispute: 'fraudulent' }, { tokens: 'createDispute' }),
  card('4000000000002685', { dispute: 'product_not_received' }, { tokens: 'createDisputeProductNotReceived' }),
  card('4000000000001976', { dispute: 'inquiry' }, { tokens: 'createDisputeInquiry' }),
  card('4000000000007726', { refund: 'pending' }, { tokens: 'pendingRefund' }),
  card('4000000000005126', { refund: 'fails' }, { tokens: 'refundFail' }),
]

const byNumber = new Map(testCards.map((each) => [each.number, each]))
const byToken = new Map(testCards.flatMap((each) => each.tokens.map((token) => [token, each] as const)))

/** The test card behind `pm_card_visa` or `tok_visa`, or undefined. */
export function cardOfToken(token: string): TestCard | undefined {
  return byToken.get(token.replace(/^(pm_card|tok)_/, ''))
}

/** The test card with this number; any other number is a card that every payment with it declines. */
export function cardOfNumber(number: string): TestCard {
  return byNumber.get(number) ?? card(number, { decline: 'test_mode_live_card' }, { brand: brandOf(number) })
}

function brandOf(number: string): string {
  if (/^3[47]/.test(number)) return 'amex'
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard'
  if (/^6(011|5)/.test(number)) return 'discover'
  if (/^4/.test(number)) return 'visa'
  return 'unknown'
}
