import 'server-only'
import Link from 'next/link'
import { RecommendedRail } from '@/components/recommendations/recommended-rail'
import { Chip } from '@/components/ui/chip'
import { cachedCategoryTree } from '@/lib/catalog/cached'

/** Help for a search without an answer: what to try, and the departments as ways on. */
export async function NoResults({ words, clearHref }: { words: string; clearHref?: string }) {
  const departments = await cachedCategoryTree()
  return (
    <>
      <div className="max-w-2xl">
        <h2 className="font-display text-display-4">We found nothing for “{words}”</h2>
        <ul className="mt-3 list-disc ps-5 text-muted">
          {clearHref && (
            <li>
              <Link href={clearHref} prefetch={false} className="link">
                Search without the filters
              </Link>
            </li>
          )}
          <li>Try fewer or more general words: “lamp” rather than “reading lamp for bed”.</li>
          <li>Look through a department instead:</li>
        </ul>
        <ul className="mt-5 flex flex-wrap gap-2">
          {departments.map((department) => (
            <li key={department.id}>
              <Chip href={`/categories/${department.path}`}>{department.name}</Chip>
            </li>
          ))}
        </ul>
      </div>
      <RecommendedRail rail="trending" className="pt-16" isReserved isInset />
    </>
  )
}
