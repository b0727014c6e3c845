'use client'

import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode, SyntheticEvent } from 'react'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { ThemeToggle } from '@/components/ui/theme-toggle'
import type { Department } from './department'

type MobileMenuProps = {
  isOpen: boolean
  onOpenChange(open: boolean): void
  returnFocusTo(): HTMLElement | null
  shopName: string
  departments: readonly Department[]
  search: ReactNode
}

/** The departments, the search and the way to the account in a drawer from the side. */
export function MobileMenu({ isOpen, onOpenChange, returnFocusTo, shopName, departments, search }: MobileMenuProps) {
  const close = () => onOpenChange(false)
  /** A suggestion leads on without a full load, so the drawer has to go by itself. */
  const closeAfterChoice = ({ target }: SyntheticEvent) => {
    if (
      target instanceof Element &&
      (target.closest('[role="option"]') || target.getAttribute('aria-activedescendant'))
    )
      close()
  }
  return (
    <Sheet open={isOpen} onOpenChange={onOpenChange}>
      <SheetContent side="start" title={shopName} returnFocusTo={returnFocusTo}>
        <div
          className="mb-6"
          role="presentation"
          onClick={closeAfterChoice}
          onKeyDown={(event) => event.key === 'Enter' && closeAfterChoice(event)}
        >
          {search}
        </div>
        <ul className="-mx-2 divide-y divide-line">
          {departments.map((department) => (
            <li key={department.href}>
              {department.links?.length ? (
                <details name="departments-small" className="group">
                  <summary className="flex min-h-13 items-center justify-between rounded-sm px-2 text-lg">
                    {department.name}
                    <ChevronRight
                      size={18}
                      strokeWidth={1.4}
                      aria-hidden
                      className="text-muted transition-transform group-open:rotate-90 rtl:-scale-x-100"
                    />
                  </summary>
                  <ul className="pb-3 ps-2">
                    {[
                      { label: `All ${department.name.toLowerCase()}`, href: department.href },
                      ...department.links,
                    ].map((link) => (
                      <li key={link.href}>
                        <Link
                          href={link.href}
                          onClick={close}
                          prefetch={false}
                          className="flex min-h-11 items-center rounded-sm px-2 text-muted hover:text-ink"
                        >
                          {link.label}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              ) : (
                <Link
                  href={department.href}
                  onClick={close}
                  prefetch={false}
                  className="flex min-h-13 items-center rounded-sm px-2 text-lg"
                >
                  {department.name}
                </Link>
              )}
            </li>
          ))}
        </ul>
        <div className="mt-6 flex items-center justify-between border-t border-line pt-5">
          <Link href="/account" onClick={close} prefetch={false} className="link inline-flex min-h-11 items-center">
            Your account
          </Link>
          <ThemeToggle />
        </div>
      </SheetContent>
    </Sheet>
  )
}
