import { countryName } from '@/lib/customers/schema'

/** A postal address line by line; a dash when there is none. */
export function AddressText({ address }: { address: Readonly<Record<string, string>> | null }) {
  if (!address) return <p className="text-muted">–</p>
  const lines = [
    [address.firstName, address.lastName].filter(Boolean).join(' '),
    address.company,
    address.line1,
    address.line2,
    [address.postalCode, address.city].filter(Boolean).join(' '),
    address.region,
    address.country && countryName(address.country),
    address.phone,
  ]
  return (
    <address className="not-italic">
      {lines.flatMap((line) =>
        line
          ? [
              <span key={line} className="block">
                {line}
              </span>,
            ]
          : [],
      )}
    </address>
  )
}
