import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

export type Filter = {
  name: string
  label: string
  value?: string
  options: readonly { value: string; label: string }[]
}

/** Search and filters of a list as a GET form: the state stands in the address, Enter in the search field applies it. */
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
    <form
      action={action}
      role="search"
      className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-3 sm:px-4"
    >
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
          placeholder={`${filter.label}: any`}
          options={filter.options}
          className="w-full sm:w-44"
        />
      ))}
      <Button type="submit" size="sm" variant="secondary">
        Apply
      </Button>
      {children}
    </form>
  )
}
