'use client'

import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { Input } from '@/components/ui/input'
import type { ProductCard } from '@/lib/catalog/schema'
import type { Suggestions } from '@/lib/search/schema'
import { Thumb } from './thumb'

async function find(text: string): Promise<ProductCard[]> {
  const response = await fetch(`/api/v1/search/suggest?q=${encodeURIComponent(text)}`)
  return response.ok ? ((await response.json()) as Suggestions).products : []
}

type ProductFieldProps = Omit<ComponentProps<typeof Input>, 'value' | 'onChange' | 'onKeyDown' | 'role' | 'type'> & {
  /** takes what was chosen; without it the last part of the product's address is put into the field */
  onPick?: (id: string) => void
  defaultValue?: string
}

/**
 * Names a product: suggests while typing, by mouse or arrow keys, Enter and Escape. Without scripting, and while the
 * shop cannot be asked, it is a plain field that takes a title, an SKU or an address.
 */
export function ProductField({ onPick, defaultValue = '', ...rest }: ProductFieldProps) {
  const listId = useId()
  const [text, setText] = useState(defaultValue)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const asked = useDeferredValue(text.trim())
  const { data = [] } = useQuery({
    queryKey: ['pick-product', asked],
    queryFn: () => find(asked),
    enabled: isOpen && asked.length > 1,
    staleTime: 60_000,
    placeholderData: (before) => before,
  })
  const shown = isOpen && asked.length > 1 ? data : []

  function pick({ id, slug }: ProductCard) {
    setText(onPick ? '' : slug)
    setIsOpen(false)
    onPick?.(id)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault()
      setIsOpen(false)
    }
    if (shown.length === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const places = shown.length + 1
      setActive(((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1)
    }
    const chosen = shown[active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      pick(chosen)
    }
  }

  return (
    <div className="relative" onBlur={() => setIsOpen(false)}>
      <Input
        {...rest}
        type="text"
        value={text}
        onChange={(event) => (setText(event.target.value), setIsOpen(true), setActive(-1))}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
      />
      <ul
        id={listId}
        role="listbox"
        aria-label="Products"
        hidden={shown.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded border border-line bg-surface p-1 shadow-lg"
      >
        {shown.map((product, place) => (
          <li
            key={product.id}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(product)}
            className={cn(
              'flex cursor-pointer items-center gap-2.5 rounded-sm px-2 py-1.5 text-sm hover:bg-sunken',
              place === active && 'bg-sunken',
            )}
          >
            <Thumb storageKey={product.image?.key ?? null} className="size-7" />
            <span className="min-w-0">
              <span className="block truncate">{product.title}</span>
              <span className="block truncate text-xs text-muted">{product.slug}</span>
            </span>
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {shown.length > 0 ? `${shown.length} products` : ''}
      </span>
    </div>
  )
}
