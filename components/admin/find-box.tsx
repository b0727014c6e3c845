'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Input } from '@/components/ui/input'
import { Kbd } from '@/components/ui/kbd'

/** The one field that finds orders, products and customers from everywhere in the back office; `/` leads into it. */
export function FindBox() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement
      if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey) return
      if (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return
      const input = form.current?.querySelector('input')
      if (!input) return
      event.preventDefault()
      input.focus()
      input.select()
    }
    document.addEventListener('keydown', enter)
    return () => document.removeEventListener('keydown', enter)
  }, [])
  return (
    <form ref={form} action="/admin/find" role="search">
      <Input
        name="q"
        type="search"
        size="sm"
        aria-label="Find an order, product or customer"
        aria-keyshortcuts="/"
        placeholder="Order number, product, SKU or email"
        start={<Search size={15} strokeWidth={1.6} aria-hidden />}
        end={
          <span aria-hidden className="max-md:hidden noscript:hidden">
            <Kbd>/</Kbd>
          </span>
        }
      />
    </form>
  )
}
