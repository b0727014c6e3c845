import 'server-only'
import { ProductGrid } from '@/components/product/product-grid'
import { ReservedRail } from '@/components/recommendations/reserved-rail'
import { Chip } from '@/components/ui/chip'
import { cachedCategoryTree } from '@/lib/catalog/cached'
import type { ProductCard } from '@/lib/catalog/schema'

/** Help for a search without an answer: what to try, the departments as ways on, and what others like. */
export async function NoResults({ instead }: { instead: readonly ProductCard[] }) {
  const departments = await cachedCategoryTree()
  return (
    <>
      <p className="max-w-[60ch] text-lg text-muted">
        Try fewer or plainer words, “lamp” rather than “reading lamp for bed”, or begin in a department:
      </p>
      <ul aria-label="Departments" className="mt-5 flex flex-wrap gap-2">
        {departments.map((department) => (
          <li key={department.id}>
            <Chip href={`/categories/${department.path}`}>{department.name}</Chip>
          </li>
        ))}
      </ul>
      {instead.length > 0 ? (
        <section aria-labelledby="instead" className="mt-14 lg:mt-20">
          <h2 id="instead" className="mb-6 font-display text-display-3">
            What others like
          </h2>
          <ProductGrid products={instead} />
        </section>
      ) : (
        <ReservedRail rail="trending" className="pt-16" isInset />
      )}
    </>
  )
}
