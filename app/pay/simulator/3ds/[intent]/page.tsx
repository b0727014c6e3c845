import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { env } from '@/lib/env'
import { isSimulated } from '@/lib/stripe/keys'
import { readBankVisit } from '@/lib/stripe/simulator/forward'
import { BankFrame } from './bank-frame'
import { Decided } from './decided'
import { Decision } from './decision'
import { Unreachable } from './unreachable'

export const metadata: Metadata = {
  title: 'Confirm your payment',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

type Props = { searchParams: Promise<{ challenge?: string | string[] }> }

/** The bank's page of a simulated 3-D Secure payment: shows what is asked and takes one decision. */
export default async function BankPage({ searchParams }: Props) {
  if (!isSimulated) notFound()
  const { challenge } = await searchParams
  const visit = typeof challenge === 'string' ? await readBankVisit(challenge) : null
  if (!visit) notFound()
  return (
    <BankFrame>
      {visit === 'unreachable' && <Unreachable />}
      {visit !== 'unreachable' && visit.waiting && <Decision visit={visit} merchant={env.SHOP_NAME} />}
      {visit !== 'unreachable' && !visit.waiting && <Decided returnUrl={visit.redirect_url} merchant={env.SHOP_NAME} />}
    </BankFrame>
  )
}
