import Link from 'next/link'
import type { SavedAddress } from '@/lib/customers/schema'

/** The address book as links that fill the form below. */
export function SavedAddresses({ addresses, current }: { addresses: SavedAddress[]; current?: string }) {
  if (addresses.length === 0) return null
  return (
    <section aria-labelledby="saved-addresses" className="mb-10">
      <h2 id="saved-addresses" className="mb-3 text-lg font-medium">
        From your address book
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {addresses.map((address) => (
          <li key={address.id}>
            <Link
              href={`/checkout/address?from=${address.id}`}
              aria-current={current === address.id ? 'true' : undefined}
              className="block rounded-md border border-line p-4 text-sm hover:border-strong aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              <span className="block font-medium">
                {address.firstName} {address.lastName}
              </span>
              <span className="text-muted">
                {address.line1}, {address.postalCode} {address.city}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
