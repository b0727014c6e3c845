import Link from 'next/link'
import type { ReactNode } from 'react'
import { ThemeToggle } from '@/components/ui/theme-toggle'
import { Wordmark } from './wordmark'

type ShopFooterProps = {
  shopName: string
  tagline?: string
  departments: readonly { name: string; href: string }[]
  columns: readonly { title: string; links: readonly { label: string; href: string }[] }[]
  newsletter?: ReactNode
  note?: ReactNode
  payments?: readonly string[]
}

/** The shop's footer; its department list is also the menu of small screens without JavaScript. */
export function ShopFooter({ shopName, tagline, departments, columns, newsletter, note, payments }: ShopFooterProps) {
  return (
    <footer className="later mt-24 border-t border-line bg-sunken/60">
      <div className="shell grid gap-x-12 gap-y-12 py-14 lg:grid-cols-[minmax(18rem,1fr)_2fr] lg:py-20">
        <div className="max-w-sm">
          <Wordmark name={shopName} className="text-4xl" />
          {tagline && <p className="mt-4 text-muted">{tagline}</p>}
          {newsletter && <div className="mt-8">{newsletter}</div>}
        </div>
        <div className="grid grid-cols-2 gap-x-8 gap-y-10 max-[17rem]:grid-cols-1 sm:grid-cols-3 lg:grid-cols-4 [&_a]:inline-flex [&_a]:min-h-9 [&_a]:items-center [&_a]:text-[0.9375rem] [&_a]:decoration-1 [&_a]:underline-offset-4 [&_a:hover]:underline">
          {departments.length > 0 && (
            <nav
              aria-label="All departments"
              id="footer-departments"
              className="col-span-2 max-[17rem]:col-span-1 sm:col-span-3 lg:col-span-2"
            >
              <h2 className="eyebrow mb-3">Shop</h2>
              <ul className="columns-2 gap-8 max-[17rem]:columns-1 sm:columns-3 lg:columns-2">
                {departments.map((department) => (
                  <li key={department.href} className="break-inside-avoid">
                    <Link href={department.href} prefetch={false}>
                      {department.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {columns.map((column) => (
            <nav key={column.title} aria-label={column.title}>
              <h2 className="eyebrow mb-3">{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <Link href={link.href} prefetch={false}>
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
      <div className="shell flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-line py-6 text-sm text-muted">
        <div>{note}</div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
          {payments && payments.length > 0 && (
            <ul aria-label="Ways to pay" className="flex flex-wrap gap-x-4 gap-y-1">
              {payments.map((payment) => (
                <li key={payment}>{payment}</li>
              ))}
            </ul>
          )}
          <ThemeToggle />
        </div>
      </div>
    </footer>
  )
}
