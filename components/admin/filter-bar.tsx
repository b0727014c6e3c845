import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { FilterForm } from './filter-form'

export type Filter = {
  name: string
  label: string
  value?: string
  options: readonly { value: string; label: string }[]
}

/** Search and filters of a list: the state stands in the address. Without scripting a button applies them. */
export function FilterBar({
  action,
  search,
  filters = [],
  children,
}: {
  action: string
  search?: { value?: string; placeholder: string }
  filters?: readonly Filter[]
  children?: ReactNode
}) {
  return (
    <FilterForm action={action}>
      {search && (
        <Input
          type="search"
          name="search"
          size="sm"
          aria-label={search.placeholder}
          placeholder={search.placeholder}
          defaultValue={search.value}
          start={<Search size={15} strokeWidth={1.6} aria-hidden />}
          className="w-full sm:w-72"
        />
      )}
      {filters.map((filter) => (
        <Select
          key={filter.name}
          name={filter.name}
          size="sm"
          aria-label={filter.label}
          defaultValue={filter.value ?? ''}
          placeholder={filter.label}
          options={filter.options}
          className="min-w-28 flex-1 sm:w-44 sm:flex-none"
        />
      ))}
      <Button type="submit" size="sm" variant="secondary" className="hidden noscript:inline-flex">
        Apply
      </Button>
      {children}
    </FilterForm>
  )
}
