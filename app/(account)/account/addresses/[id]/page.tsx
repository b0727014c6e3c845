import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddressForm } from '@/components/account/address-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireShopper } from '@/lib/auth/session'
import { getAddressOrThrow } from '@/lib/customers/queries'
import { AppError } from '@/lib/errors'
import { countries } from '../countries'

export const metadata: Metadata = { title: 'Change address' }

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireShopper(`/account/addresses/${id}`)
  const address = await getAddressOrThrow(actor, id).catch((error: unknown) => {
    if (error instanceof AppError) notFound()
    throw error
  })
  return (
    <>
      <PageHeader title="Change address" display back={{ href: '/account/addresses', label: 'Addresses' }} />
      <AddressForm address={address} countries={countries} />
    </>
  )
}
