import Link from 'next/link'
import { groups } from '@/components/admin/design/exhibit'
import { exhibits } from '@/components/admin/design/exhibits'
import { ColorTokens, SpaceAndMotion, TypeScale } from '@/components/admin/design/token-tables'
import { PageHeader } from '@/components/ui/page-header'
import { requireStaff } from '@/lib/auth/session'
import { env } from '@/lib/env'

export const metadata = { title: 'Design' }

export default async function DesignPage() {
  await requireStaff('catalog:read', '/admin/design')
  return (
    <>
      <PageHeader
        title="Design"
        description="Every part of the interface in every state, and the tokens all of them use."
      />
      <div className="flex flex-col gap-8">
        {groups.map((group) => (
          <section key={group}>
            <h2 className="mb-2 font-medium">{group}</h2>
            <ul className="grid overflow-clip rounded-lg border border-line bg-surface sm:grid-cols-2 xl:grid-cols-3">
              {exhibits
                .filter((exhibit) => exhibit.group === group)
                .map(({ part, use }) => (
                  <li
                    key={part}
                    className="relative -me-px -mb-px border-e border-b border-line p-4 transition-colors hover:bg-sunken"
                  >
                    <Link
                      href={`/admin/design/${part}`}
                      prefetch={false}
                      className="font-medium after:absolute after:inset-0"
                    >
                      {part}
                    </Link>
                    <p className="mt-0.5 text-muted">{use}</p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <section>
          <h2 className="mb-2 font-medium">Colour</h2>
          <ColorTokens />
        </section>
        <section>
          <h2 className="mb-2 font-medium">Type</h2>
          <TypeScale words={env.SHOP_NAME} />
        </section>
        <section>
          <h2 className="mb-2 font-medium">Space and movement</h2>
          <SpaceAndMotion />
        </section>
      </div>
    </>
  )
}
