import { cachedHome } from '@/lib/catalog/cached'
import { env } from '@/lib/env'

export const dynamic = 'force-static'

export default async function HomePage() {
  // The build has no database; nobody is served what it renders, because the page cache starts empty.
  if (env.isBuilding) return null
  const { departments } = await cachedHome()
  return (
    <div className="shell section">
      <h1 className="font-display text-display-1">Made to be lived with</h1>
      <p className="mt-4 text-lg text-muted">{departments.map((department) => department.name).join(', ')}</p>
    </div>
  )
}
