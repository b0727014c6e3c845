'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Thumb } from '@/components/admin/thumb'
import { Input } from '@/components/ui/input'
import type { Suggestions } from '@/lib/search/schema'

async function find(text: string): Promise<Suggestions['products']> {
  const response = await fetch(`/api/v1/search/suggest?q=${encodeURIComponent(text)}`)
  return response.ok ? ((await response.json()) as Suggestions).products : []
}

/** Finds a product by its name and hands over its id. */
export function ProductPicker({ onPick }: { onPick(id: string): void }) {
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const { data = [] } = useQuery({
    queryKey: ['pick-product', asked],
    queryFn: () => find(asked),
    enabled: asked.length > 1,
    staleTime: 60_000,
    placeholderData: (before) => before,
  })
  return (
    <>
      <Input
        type="search"
        size="sm"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label="Name of a product"
        placeholder="Name of a product"
        autoComplete="off"
      />
      {asked.length > 1 && (
        <ul className="-mx-1 mt-2">
          {data.map((product) => (
            <li key={product.id}>
              <button
                type="button"
                onClick={() => (onPick(product.id), setText(''))}
                className="flex w-full items-center gap-2.5 rounded-sm px-1 py-1 text-start text-sm hover:bg-sunken"
              >
                <Thumb storageKey={product.image?.key ?? null} className="size-7" />
                <span className="min-w-0 truncate">{product.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
