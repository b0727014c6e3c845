import 'server-only'
import { ProductGrid } from '@/components/product/product-grid'
import { Chip } from '@/components/ui/chip'
import { cachedHome } from '@/lib/catalog/cached'

/** The search page before anything was typed: the departments and what others buy. */
export async function SearchStart() {
  const { departments, bestsellers } = await cachedHome()
  return (
    <>
      <ul className="mb-12 flex flex-wrap gap-2">
        {departments.map((department) => (
          <li key={department.id}>
            <Chip href={`/categories/${department.path}`}>{department.name}</Chip>
          </li>
        ))}
      </ul>
      <h2 className="mb-6 font-display text-display-3">Popular right now</h2>
      <ProductGrid products={bestsellers} eager={2} />
    </>
  )
}
