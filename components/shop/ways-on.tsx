import 'server-only'
import { SearchBox } from '@/components/layout/search-box'
import { ReservedRail } from '@/components/recommendations/reserved-rail'
import { Chip } from '@/components/ui/chip'
import { cachedCategoryTree } from '@/lib/catalog/cached'
import { env } from '@/lib/env'
import { LostPage } from './lost-page'

/** A page that is not there: says so kindly, offers the search, the departments and what is popular. */
export async function WaysOn({ title, text }: { title: string; text: string }) {
  const departments = env.isBuilding ? [] : await cachedCategoryTree()
  return (
    <>
      <LostPage title={title} text={text}>
        <div className="mt-8 max-w-lg">
          <SearchBox id="lost-search" />
        </div>
        <ul aria-label="Departments" className="mt-6 flex flex-wrap gap-2">
          {departments.map((department) => (
            <li key={department.id}>
              <Chip href={`/categories/${department.path}`}>{department.name}</Chip>
            </li>
          ))}
        </ul>
      </LostPage>
      <ReservedRail rail="trending" className="" />
    </>
  )
}
