import 'server-only'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { cachedCategoryTree } from '@/lib/catalog/cached'

/** What the cart's page says while nothing is in it: how long it waits, and where to begin. */
export async function EmptyCart() {
  const departments = await cachedCategoryTree()
  return (
    <div>
      <p className="max-w-[52ch] text-lg text-muted">
        Your cart is empty. Whatever you put in waits here for 90 days, so there is no hurry.
      </p>
      <Button asChild size="lg" className="mt-6">
        <Link href="/">Look around</Link>
      </Button>
      <ul aria-label="Departments" className="mt-8 flex flex-wrap gap-2">
        {departments.map((department) => (
          <li key={department.id}>
            <Chip href={`/categories/${department.path}`}>{department.name}</Chip>
          </li>
        ))}
      </ul>
    </div>
  )
}
