'use client'

import { Lock } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { formatMoney, type Money } from '@/lib/money'

/** The button that orders, with the amount on it. */
export function PayButton({ total, isBusy }: { total: Money; isBusy: boolean }) {
  const label = total.amountMinor === 0 ? 'Place order' : `Pay ${formatMoney(total)}`
  return (
    <Button type="submit" size="lg" block loading={isBusy} icon={<Lock size={16} strokeWidth={1.6} aria-hidden />}>
      {isBusy ? 'One moment' : label}
    </Button>
  )
}
