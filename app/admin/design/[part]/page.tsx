import { notFound } from 'next/navigation'
import { ExhibitFrames } from '@/components/admin/design/exhibit-frames'
import { exhibits } from '@/components/admin/design/exhibits'
import { PinStates } from '@/components/admin/design/pin-states'
import { readParams, type SearchParams } from '@/components/admin/list-query'
import { PageHeader } from '@/components/ui/page-header'
import { TabNav } from '@/components/ui/tab-nav'
import { requireStaff } from '@/lib/auth/session'
import { listProducts } from '@/lib/catalog/queries'

type Props = { params: Promise<{ part: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props) {
  return { title: `${(await params).part} · Design` }
}

export default async function PartPage({ params, searchParams }: Props) {
  const { part } = await params
  await requireStaff('catalog:read', `/admin/design/${part}`)
  const exhibit = exhibits.find((each) => each.part === part)
  if (!exhibit) notFound()
  const { density: wanted, open } = await readParams(searchParams, ['density', 'open'])
  const density = wanted === 'compact' ? 'compact' : 'comfortable'
  const path = `/admin/design/${part}`
  const image = part === 'picture' ? (await listProducts({}, { sort: 'popular', limit: 1 })).data[0]?.image : null
  const picture = image ? { storageKey: image.key, alt: image.alt, width: image.width, height: image.height } : null
  return (
    <>
      <PageHeader title={part} description={exhibit.use} back={{ href: '/admin/design', label: 'Design' }} />
      <TabNav
        label="Density"
        className="mb-6"
        items={[
          { href: path, label: 'Shop', current: density === 'comfortable' && !open },
          { href: `${path}?density=compact`, label: 'Admin', current: density === 'compact' && !open },
          ...(exhibit.opened ? [{ href: `${path}?open=1`, label: 'Opened', current: Boolean(open) }] : []),
        ]}
      />
      {open && exhibit.opened ? (
        exhibit.opened({ at: `${part}-opened`, picture })
      ) : (
        <ExhibitFrames exhibit={exhibit} density={density} picture={picture} />
      )}
      <PinStates />
    </>
  )
}
