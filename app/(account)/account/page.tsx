import type { Metadata } from 'next'
import Link from 'next/link'
import { AddressLines } from '@/components/account/address-lines'
import { OrderList } from '@/components/account/order-list'
import { SignOutButton } from '@/components/account/sign-out-button'
import { RecommendedRail } from '@/components/recommendations/recommended-rail'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { signOutAction } from '@/app/(auth)/actions'
import { requireShopper } from '@/lib/auth/session'
import { getProfile, listAddresses } from '@/lib/customers/queries'
import { listOrders } from '@/lib/orders/queries'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ welcome?: string }> }) {
  const actor = await requireShopper('/account')
  const [profile, addresses, orders, { welcome }] = await Promise.all([
    getProfile(actor),
    listAddresses(actor),
    listOrders(actor, { customerId: actor.customerId }, { limit: 3 }),
    searchParams,
  ])
  const home = addresses[0]
  return (
    <>
      <PageHeader
        title={profile.firstName ? `Hello, ${profile.firstName}` : 'Hello'}
        display
        actions={<SignOutButton action={signOutAction} />}
      />
      {welcome && (
        <Alert tone="success" title="Your account is ready" className="mb-8">
          Orders made with this address before are here too.
        </Alert>
      )}
      {profile.role && (
        <Alert
          tone="info"
          className="mb-8"
          actions={
            <Link href="/admin" className="link">
              Go to the back office
            </Link>
          }
        >
          You are signed in as staff: {profile.role}.
        </Alert>
      )}
      <section aria-labelledby="recent">
        <div className="mb-4 flex items-baseline justify-between gap-4">
          <h2 id="recent" className="font-display text-display-4">
            Latest orders
          </h2>
          {orders.nextCursor && (
            <Link href="/account/orders" className="link">
              All orders
            </Link>
          )}
        </div>
        {orders.data.length > 0 ? (
          <OrderList orders={orders.data} />
        ) : (
          <EmptyState
            title="No orders yet"
            description="What you order is listed here."
            level={3}
            actions={
              <Button asChild>
                <Link href="/">Look around</Link>
              </Button>
            }
          />
        )}
      </section>
      <div className="mt-12 grid gap-10 sm:grid-cols-2">
        <section aria-labelledby="home-address">
          <h2 id="home-address" className="mb-3 font-display text-display-4">
            Your address
          </h2>
          {home ? (
            <AddressLines address={home} />
          ) : (
            <p className="text-muted">Save an address and checkout fills it in for you.</p>
          )}
          <p className="mt-3">
            <Link href={home ? '/account/addresses' : '/account/addresses/new'} className="link">
              {home ? 'All addresses' : 'Add an address'}
            </Link>
          </p>
        </section>
        <section aria-labelledby="details">
          <h2 id="details" className="mb-3 font-display text-display-4">
            Your details
          </h2>
          <p>{profile.name}</p>
          <p className="break-words">{profile.email}</p>
          <p className="mt-3">
            <Link href="/account/profile" className="link">
              Change them
            </Link>
          </p>
        </section>
      </div>
      <RecommendedRail rail="continue" onlyOwn limit={6} className="mt-12" isInset />
    </>
  )
}
