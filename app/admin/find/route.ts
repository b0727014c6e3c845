import { redirect } from 'next/navigation'
import { listHref } from '@/components/admin/list-query'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { findOrderIdByNumber } from '@/lib/orders/find-order'

/** The search of the top bar: a number opens its order, an address leads to customers, everything else to products. */
export async function GET(request: Request): Promise<Response> {
  const q = new URL(request.url).searchParams.get('q')?.trim().slice(0, 120) ?? ''
  const actor = await requireStaff('catalog:read')
  const number = /^#?(\d{1,9})$/.exec(q)?.[1]
  if (number && can(actor, 'orders:read')) {
    const orderId = await findOrderIdByNumber(Number(number))
    if (orderId) redirect(`/admin/orders/${orderId}`)
  }
  if (q.includes('@') && can(actor, 'customers:read')) redirect(listHref('/admin/customers', { search: q }))
  redirect(listHref('/admin/products', { search: q }))
}
