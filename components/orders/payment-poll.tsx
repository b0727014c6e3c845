'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Spinner } from '@/components/ui/spinner'
import { recheckAction } from '@/lib/checkout/actions'

const everyMs = 3_000
const forMs = 5 * 60_000

/** Follows a payment that is still under way and shows the page again as soon as it is settled. */
export function PaymentPoll({ orderId, token }: { orderId: string; token: string }) {
  const router = useRouter()
  useEffect(() => {
    const started = Date.now()
    const timer = setInterval(async () => {
      if (Date.now() - started > forMs) return clearInterval(timer)
      const result = await recheckAction({ orderId, token }).catch(() => null)
      if (result?.ok && result.data !== 'pending') router.refresh()
    }, everyMs)
    return () => clearInterval(timer)
  }, [orderId, token, router])
  return (
    <p className="flex items-center gap-3 text-sm text-muted" role="status">
      <Spinner size={16} /> Asking your bank
    </p>
  )
}
