import type { Metadata } from 'next'
import Link from 'next/link'
import { AddressCard } from '@/components/account/address-card'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireShopper } from '@/lib/auth/session'
import { listAddresses } from '@/lib/customers/queries'

export const metadata: Metadata = { title: 'Your addresses' }

export default async function AddressesPage() {
  const actor = await requireShopper('/account/addresses')
  const addresses = await listAddresses(actor)
  const add = (
    <Button asChild variant="secondary" size="sm">
      <Link href="/account/addresses/new">Add an address</Link>
    </Button>
  )
  return (
    <>
      <PageHeader title="Addresses" display actions={addresses.length > 0 && add} />
      {addresses.length > 0 ? (
        <ul className="grid gap-5 sm:grid-cols-2">
          {addresses.map((address) => (
            <AddressCard key={address.id} address={address} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title="No addresses yet"
          description="Save one and checkout fills it in for you."
          level={2}
          actions={add}
        />
      )}
    </>
  )
}
