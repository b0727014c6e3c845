import type { Metadata } from 'next'
import { AddressForm } from '@/components/account/address-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireShopper } from '@/lib/auth/session'
import { countries } from '../countries'

export const metadata: Metadata = { title: 'New address' }

export default async function NewAddressPage() {
  await requireShopper('/account/addresses/new')
  return (
    <>
      <PageHeader title="New address" display back={{ href: '/account/addresses', label: 'Addresses' }} />
      <AddressForm countries={countries} />
    </>
  )
}
