'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'

type DemoSignInsProps = {
  accounts: { role: string; email: string; password: string }[]
  formRef: RefObject<HTMLFormElement | null>
}

const roleNames: Record<string, string> = {
  admin: 'Administrator',
  staff: 'Shop manager',
  support: 'Support',
  shopper: 'Shopper',
}

/** The accounts of the demo shop; one press signs in with one of them. */
export function DemoSignIns({ accounts, formRef }: DemoSignInsProps) {
  const use = (account: { email: string; password: string }) => {
    const form = formRef.current
    if (!form) return
    for (const name of ['email', 'password'] as const) {
      const input = form.elements.namedItem(name)
      if (input instanceof HTMLInputElement) input.value = account[name]
    }
    form.requestSubmit()
  }
  return (
    <section aria-labelledby="demo-title" className="mt-8 border-t border-line pt-6">
      <h2 id="demo-title" className="eyebrow">
        This is a demo shop
      </h2>
      <p className="mt-1 text-sm text-muted">Look around as one of these people.</p>
      <ul className="mt-3 flex flex-col divide-y divide-line">
        {accounts.map((account) => (
          <li key={account.email} className="flex items-center justify-between gap-4 py-2.5">
            <div className="min-w-0 text-sm">
              <p>{roleNames[account.role] ?? account.role}</p>
              <p className="truncate text-subtle">{account.email}</p>
              <p className="hidden truncate text-subtle noscript:block">{account.password}</p>
            </div>
            <Button
              variant="secondary"
              size="sm"
              className="noscript:hidden"
              onClick={() => use(account)}
              aria-label={`Sign in as ${roleNames[account.role] ?? account.role}`}
            >
              Sign in
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
