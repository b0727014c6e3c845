import type { Metadata } from 'next'
import { AddressForm } from '@/components/checkout/address-form'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { SavedAddresses } from '@/components/checkout/saved-addresses'
import { currentActor } from '@/lib/auth/session'
import { getProfile, listAddresses } from '@/lib/customers/queries'
import { countryName } from '@/lib/customers/schema'
import { shippingCountries } from '@/lib/shipping/quote-shipping'
import { cartAtStep } from '../checkout-cart'

export const metadata: Metadata = { title: 'Address', robots: { index: false } }

type Props = { searchParams: Promise<{ from?: string }> }

const HOME_COUNTRY = 'DE'

function named(name: string, address: Record<string, unknown> | null | undefined): [string, string][] {
  return Object.entries(address ?? {}).map(([field, value]) => [`${name}.${field}`, String(value)])
}

/** First step: who buys and where it goes. */
export default async function AddressPage({ searchParams }: Props) {
  const [actor, cart, codes, { from }] = await Promise.all([
    currentActor(),
    cartAtStep('address'),
    shippingCountries(),
    searchParams,
  ])
  const [addresses, profile] =
    actor.customerId && actor.userId ? await Promise.all([listAddresses(actor), getProfile(actor)]) : [[], null]
  const chosen = addresses.find((address) => address.id === from) ?? (cart.shippingAddress ? null : addresses[0])
  const initial = Object.fromEntries([
    ['email', cart.email || (profile?.email ?? '')],
    ...named('shippingAddress', chosen ?? cart.shippingAddress),
    ...named('billingAddress', cart.billingAddress),
  ])
  const countries = codes
    .map((value) => ({ value, label: countryName(value) }))
    .sort(
      (a, b) => Number(b.value === HOME_COUNTRY) - Number(a.value === HOME_COUNTRY) || a.label.localeCompare(b.label),
    )
  return (
    <CheckoutFrame cart={cart} current={0} title="Where does it go?">
      <SavedAddresses addresses={addresses} current={chosen?.id} />
      <AddressForm
        key={chosen?.id ?? 'cart'}
        countries={countries}
        initial={initial}
        isSameBilling={cart.billingAddress === null}
        isChosen={Boolean(from && chosen)}
      />
    </CheckoutFrame>
  )
}
