import { TitleCover } from '@/components/product/title-cover'
import { IntentLink } from '@/components/shop/intent-link'
import { Picture } from '@/components/ui/picture'
import type { CategoryNode } from '@/lib/catalog/schema'

const tileSizes = '(min-width: 75rem) 22vw, (min-width: 48rem) 30vw, 46vw'

/** The departments as pictures with their names. */
export function DepartmentTiles({ departments }: { departments: readonly CategoryNode[] }) {
  if (departments.length === 0) return null
  return (
    <section aria-labelledby="departments" className="shell">
      <h2 id="departments" className="font-display text-display-3">
        Departments
      </h2>
      <ul className="mt-6 grid grid-cols-2 max-[17rem]:grid-cols-1 gap-x-[clamp(0.75rem,0.5rem+1vw,1.75rem)] gap-y-7 md:grid-cols-3 xl:grid-cols-4">
        {departments.map((department) => (
          <li key={department.id}>
            <IntentLink href={`/categories/${department.path}`} className="group block rounded">
              {department.image ? (
                <Picture
                  storageKey={department.image.key}
                  alt=""
                  width={department.image.width}
                  height={department.image.height}
                  blur={department.image.blur}
                  ratio="4 / 3"
                  sizes={tileSizes}
                  className="rounded"
                  imgClassName="object-[50%_80%] transition-transform duration-500 ease-out group-hover:scale-[1.02]"
                />
              ) : (
                <TitleCover title={department.name} className="aspect-4/3 rounded" />
              )}
              <span className="mt-3 flex items-baseline justify-between gap-3">
                <span className="text-lg decoration-1 underline-offset-4 group-hover:underline">{department.name}</span>
                <span className="tabular text-sm text-muted">
                  {department.productCount}
                  <span className="sr-only"> products</span>
                </span>
              </span>
            </IntentLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
