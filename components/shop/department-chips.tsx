'use client'

import { useQuery } from '@tanstack/react-query'
import { Chip } from '@/components/ui/chip'
import type { CategoryNode } from '@/lib/catalog/schema'

/** The departments, asked for by the browser, on pages that read nothing themselves. Their room is kept from the start. */
export function DepartmentChips() {
  const { data } = useQuery({
    queryKey: ['departments'],
    retry: false,
    queryFn: async () => {
      const response = await fetch('/api/v1/categories')
      if (!response.ok) throw new Error('The departments could not be read.')
      return ((await response.json()) as { data: CategoryNode[] }).data
    },
  })
  return (
    <ul
      aria-label="Departments"
      className="mt-6 flex min-h-60 flex-wrap content-start gap-2 sm:min-h-24 noscript:hidden"
    >
      {data?.map(({ id, path, name }) => (
        <li key={id}>
          <Chip href={`/categories/${path}`}>{name}</Chip>
        </li>
      ))}
    </ul>
  )
}
