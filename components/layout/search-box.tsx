import { Icon } from '@/components/ui/icon'
import { searchIcon } from '@/components/ui/icon-paths'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { controlClass, controlSizes } from '@/components/ui/input'

type SearchBoxProps = {
  defaultValue?: string
  placeholder?: string
  autoFocus?: boolean
  id?: string
  className?: string
  children?: ReactNode
}

/** A plain GET form to `/search`; `children` is the place of a suggestion list that enhances the input. */
export function SearchBox({
  defaultValue,
  placeholder = 'Search the shop',
  autoFocus,
  id = 'site-search',
  className,
  children,
}: SearchBoxProps) {
  return (
    <form action="/search" role="search" className={cn('relative w-full', className)}>
      <label htmlFor={id} className="sr-only">
        Search
      </label>
      <input
        id={id}
        name="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        defaultValue={defaultValue}
        placeholder={placeholder}
        autoFocus={autoFocus}
        className={cn(
          controlClass,
          controlSizes.md,
          'rounded-full border-line bg-surface ps-5 pe-12 text-base md:text-sm',
        )}
      />
      <button
        type="submit"
        aria-label="Search"
        className="absolute end-1 top-1/2 grid size-9 -translate-y-1/2 place-items-center rounded-full text-muted transition-colors hover:bg-sunken hover:text-ink"
      >
        <Icon path={searchIcon} size={18} />
      </button>
      {children}
    </form>
  )
}
