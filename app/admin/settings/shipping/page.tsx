import { ShippingMethodForm } from '@/components/admin/settings/shipping-method-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { requireStaff } from '@/lib/auth/session'
import { countryName } from '@/lib/customers/schema'
import { listShippingMethods } from '@/lib/shipping/admin-queries'

export const metadata = { title: 'Shipping' }

const days = ({ minDays, maxDays }: { minDays: number; maxDays: number }) =>
  minDays === maxDays ? (maxDays === 1 ? '1 day' : `${maxDays} days`) : `${minDays}–${maxDays} days`

export default async function ShippingPage() {
  const actor = await requireStaff('settings:write', '/admin/settings/shipping')
  const methods = await listShippingMethods(actor)
  const zones = [...new Set(methods.map((method) => method.zone))]
  return (
    <>
      <PageHeader title="Shipping" description="What shoppers can choose at checkout, by where the parcel goes." />
      {zones.length === 0 && <EmptyState title="No way of shipping yet" />}
      <div className="flex flex-col gap-5">
        {zones.map((zone) => {
          const own = methods.filter((method) => method.zone === zone)
          const countries = own[0]?.countries.map((code) => countryName(code)).join(', ')
          return (
            <Panel key={zone} title={zone} description={countries === zone ? undefined : countries}>
              <div className="-my-3 [&>details:last-child]:border-b-0">
                {own.map((method) => (
                  <Disclosure
                    key={method.id}
                    summary={
                      <span className="flex items-center gap-2">
                        {method.name} <span className="text-muted">{days(method)}</span>{' '}
                        {!method.isActive && <Badge>Not offered</Badge>}
                      </span>
                    }
                  >
                    <div className="py-4">
                      <ShippingMethodForm method={method} />
                    </div>
                  </Disclosure>
                ))}
              </div>
            </Panel>
          )
        })}
      </div>
    </>
  )
}
