import { countryName } from '@/lib/customers/schema'

type AddressLinesProps = { address: Record<string, string | boolean> }

/** A postal address as it stands on a parcel. */
export function AddressLines({ address }: AddressLinesProps) {
  const text = (key: string) => (typeof address[key] === 'string' ? address[key] : '')
  const lines = [
    `${text('firstName')} ${text('lastName')}`,
    text('company'),
    text('line1'),
    text('line2'),
    `${text('postalCode')} ${text('city')}${text('region') ? `, ${text('region')}` : ''}`,
    text('country') ? countryName(text('country')) : '',
    text('phone'),
  ]
  return (
    <address className="not-italic">
      {lines
        .filter((line) => line.trim())
        .map((line, index) => (
          <span key={index} className="block">
            {line}
          </span>
        ))}
    </address>
  )
}
