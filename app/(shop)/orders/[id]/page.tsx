import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrderView } from '@/components/orders/order-view'
import { currentActor } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { getReviewStates } from '@/lib/reviews/queries'

export const metadata: Metadata = {
  title: 'Your order',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ token?: string; thanks?: string; notice?: string }>
}

/** An order by its link, or one's own; anybody else is told that there is no such page. */
export default async function OrderPage({ params, searchParams }: Props) {
  const [{ id }, { token = '', thanks, notice }, actor] = await Promise.all([params, searchParams, currentActor()])
  const order = await getOrderOrThrow(actor, id, token).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  })
  const reviews = await getReviewStates(id)
  return <OrderView order={order} token={token} reviews={reviews} isNew={Boolean(thanks)} notice={notice} />
}
