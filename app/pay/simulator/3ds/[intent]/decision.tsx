import { DefinitionList } from '@/components/ui/definition-list'
import { buttonClass } from '@/components/ui/button'
import { Price } from '@/components/ui/price'
import type { BankVisit } from '@/lib/stripe/simulator/forward'

/** What the cardholder is asked, and the three answers. A plain form: it works without scripts. */
export function Decision({ visit, merchant }: { visit: BankVisit; merchant: string }) {
  const { amount, currency, card } = visit
  const isPayment = amount !== null && currency !== null
  const rows = [
    { term: isPayment ? 'To' : 'For', description: merchant },
    ...(isPayment
      ? [
          {
            term: 'Amount',
            description: <Price amountMinor={amount} currency={currency.toUpperCase()} className="font-medium" />,
          },
        ]
      : []),
    ...(card ? [{ term: 'Card', description: <CardNumber brand={card.brand} last4={card.last4} /> }] : []),
  ]
  return (
    <>
      <h1 className="text-xl font-medium">{isPayment ? 'Is this you paying?' : 'Save this card with the shop?'}</h1>
      <p className="mt-2 text-muted">
        {isPayment
          ? 'Your card is being used online. Approve the payment only if you started it yourself.'
          : 'The shop wants to keep your card for later payments.'}
      </p>
      <DefinitionList items={rows} className="mt-5 border-y border-line" />
      <form method="post" action={`/api/payment-simulator/challenges/${visit.id}`} className="mt-6 flex flex-col gap-3">
        <button name="result" value="approve" className={buttonClass({ size: 'lg', block: true })}>
          {isPayment ? 'Approve payment' : 'Approve'}
        </button>
        <button name="result" value="fail" className={buttonClass({ variant: 'secondary', size: 'lg', block: true })}>
          Fail: this was not me
        </button>
        <button name="result" value="cancel" className={buttonClass({ variant: 'ghost', block: true })}>
          Cancel and return to the shop
        </button>
      </form>
    </>
  )
}

const brands: Record<string, string> = { visa: 'Visa', mastercard: 'Mastercard', amex: 'American Express' }

function CardNumber({ brand, last4 }: { brand: string; last4: string }) {
  return (
    <>
      {brands[brand] ?? 'Card'} <span className="sr-only">ending in</span>
      <span aria-hidden>•••• </span>
      <span className="tabular">{last4}</span>
    </>
  )
}
