import { Badge } from '@/components/ui/badge'

type Statuses = { status: string; paymentStatus: string; fulfilmentStatus: string }
type Look = { label: string; tone: 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info' }

function lookOf({ status, paymentStatus, fulfilmentStatus }: Statuses): Look {
  if (status === 'canceled') return { label: 'Cancelled', tone: 'neutral' }
  if (fulfilmentStatus === 'returned') return { label: 'Returned', tone: 'neutral' }
  if (paymentStatus === 'refunded') return { label: 'Refunded', tone: 'neutral' }
  if (fulfilmentStatus === 'fulfilled') return { label: 'Sent', tone: 'success' }
  if (fulfilmentStatus === 'partial') return { label: 'Partly sent', tone: 'info' }
  if (status === 'pending' || paymentStatus === 'unpaid') return { label: 'Waiting for payment', tone: 'warning' }
  if (paymentStatus === 'failed') return { label: 'Payment failed', tone: 'danger' }
  return { label: 'Being prepared', tone: 'info' }
}

/** Where an order stands, in the words of whoever waits for it. */
export function OrderStatus(statuses: Statuses) {
  const { label, tone } = lookOf(statuses)
  return (
    <Badge tone={tone} dot>
      {label}
    </Badge>
  )
}
