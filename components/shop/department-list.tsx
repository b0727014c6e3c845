'use client'

import { Chip } from '@/components/ui/chip'
import type { CategoryNode } from '@/lib/catalog/schema'
import { useFetched } from './use-fetched'

/** The departments as links, once they have been read; nothing when they cannot be. */
export function DepartmentList() {
  const { data } = useFetched<{ data: CategoryNode[] }>('/api/v1/categories', { freshMs: 5 * 60_000 })
  return (
    data && (
      <ul aria-label="Departments" className="flex flex-wrap gap-2">
        {data.data.map(({ id, path, name }) => (
          <li key={id}>
            <Chip href={`/categories/${path}`}>{name}</Chip>
          </li>
        ))}
      </ul>
    )
  )
}
