'use client'

import Form from 'next/form'
import type { FormEvent, ReactNode } from 'react'

/** A GET form that applies a chosen filter at once, without leaving the page or losing the focus; typed words wait for Enter. */
export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const applyChoice = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLSelectElement) event.currentTarget.requestSubmit()
  }
  return (
    <Form
      action={action}
      role="search"
      onChange={applyChoice}
      className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-3 sm:px-4"
    >
      {children}
    </Form>
  )
}
