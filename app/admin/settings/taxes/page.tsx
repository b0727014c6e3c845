import { TaxForm, TaxHead } from '@/components/admin/settings/tax-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { requireStaff } from '@/lib/auth/session'
import { countryName } from '@/lib/customers/schema'
import { listTaxes } from '@/lib/pricing/tax-admin-queries'

export const metadata = { title: 'Taxes' }

export default async function TaxesPage() {
  const actor = await requireStaff('settings:write', '/admin/settings/taxes')
  const { classes, countries } = await listTaxes(actor)
  const named = countries
    .map((taxes) => ({ taxes, name: countryName(taxes.country) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <>
      <PageHeader
        title="Taxes"
        description="Rates by the country a parcel goes to. Orders keep the rates they were placed with."
      />
      <div className="flex flex-col gap-5">
        <Panel title="Add a country">
          <TaxForm classes={classes} />
        </Panel>
        <Panel title="Countries">
          <TaxHead classes={classes} />
          <div className="-mb-2 divide-y divide-line border-t border-line">
            {named.map(({ taxes, name }) => (
              <TaxForm key={taxes.country} taxes={taxes} name={name} classes={classes} />
            ))}
          </div>
        </Panel>
      </div>
    </>
  )
}
