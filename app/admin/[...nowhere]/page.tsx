import { notFound } from 'next/navigation'
import { requireUser } from '@/lib/auth/session'

/** Addresses of the back office that lead nowhere, so that staff are told inside of its frame. */
export default async function NowhereInAdmin() {
  await requireUser('/admin')
  notFound()
}
