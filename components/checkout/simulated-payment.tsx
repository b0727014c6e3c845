'use client'

import { type FormEvent, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import type { Money } from '@/lib/money'
import { bankPageOf, type CardEntry, confirmIntent, type ConfirmError } from '@/lib/stripe/simulator/client'
import { CardFields, TestCards, type TypedCard } from './card-fields'
import { PayButton } from './pay-button'
import { useErrorFocus } from './use-error-focus'
import { usePlaceOrder } from './use-place-order'

const fieldOf: Record<string, string> = { number: 'number', exp_month: 'expiry', exp_year: 'expiry', cvc: 'cvc' }
const fieldOfCode: Record<string, string> = {
  incorrect_cvc: 'cvc',
  invalid_cvc: 'cvc',
  expired_card: 'expiry',
  incorrect_number: 'number',
  invalid_number: 'number',
}

const emptyCard: TypedCard = { number: '', expiry: '', cvc: '', name: '' }

function toEntry({ number, expiry, cvc, name }: TypedCard, email: string): CardEntry {
  const [expMonth = '', expYear = ''] = expiry.split('/').map((part) => part.trim())
  return { number, expMonth, expYear, cvc, name, email }
}

function missing(card: CardEntry): Record<string, string> | null {
  const fields: Record<string, string> = {}
  if (!card.number) fields.number = 'Enter the card number.'
  if (!card.expMonth || !card.expYear) fields.expiry = 'Enter month and year, such as 04 / 29.'
  if (!card.cvc) fields.cvc = 'Enter the code on the back of the card.'
  return Object.keys(fields).length > 0 ? fields : null
}

function explain(error: ConfirmError) {
  const field = fieldOf[error.param ?? ''] ?? fieldOfCode[error.code ?? '']
  return { message: error.message, ...(field ? { fields: { [field]: error.message } } : {}) }
}

type Props = { total: Money; email: string; earlier: string | null }

/** Pays with a card at the simulated gateway: same steps, same errors and the same way back as with the real one. */
export function SimulatedPayment({ total, email, earlier }: Props) {
  const { placeOrder, isBusy, problem } = usePlaceOrder(total.amountMinor, earlier)
  const form = useErrorFocus(problem)
  const [typed, setTyped] = useState(emptyCard)
  const isFree = total.amountMinor === 0

  function pay(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const card = toEntry(typed, email)
    void placeOrder(async (clientSecret, returnUrl) => {
      const fields = missing(card)
      if (fields) return { message: 'Please complete the card.', fields }
      const { intent, error } = await confirmIntent({ clientSecret, returnUrl, card })
      if (error) return explain(error)
      const back = new URLSearchParams({ payment_intent: intent.id, payment_intent_client_secret: clientSecret })
      location.assign(bankPageOf(intent) ?? `${returnUrl}?${back}`)
      return null
    })
  }

  return (
    <form ref={form} onSubmit={pay} method="post" noValidate className="flex flex-col gap-6 noscript:hidden">
      {problem && (
        <Alert tone="danger" live title={problem.message}>
          You were not charged. Everything you entered is still here.
        </Alert>
      )}
      {!isFree && <CardFields card={typed} onChange={setTyped} errors={problem?.fields ?? {}} />}
      <PayButton total={total} isBusy={isBusy} />
      {!isFree && <TestCards />}
    </form>
  )
}
