import type { ReactNode } from 'react'
import { NavLink } from './nav-link'

/** The frame of the account pages: their list at the side, on phones in a scrolling row. Gives no main landmark of its own. */
export function AccountLayout({
  title,
  nav,
  children,
}: {
  title: ReactNode
  nav: readonly { href: string; label: string }[]
  children: ReactNode
}) {
  return (
    <div className="shell py-8 lg:py-14">
      <p className="font-display text-display-3 lg:mb-10">{title}</p>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav
          aria-label="Account"
          className="-mx-(--gutter) overflow-x-auto border-b border-line px-(--gutter) [scrollbar-width:none] lg:mx-0 lg:border-0 lg:px-0"
        >
          <ul className="flex gap-4 sm:gap-6 lg:flex-col lg:gap-0">
            {nav.map((item) => (
              <li key={item.href}>
                <NavLink
                  href={item.href}
                  exact={item.href === '/account'}
                  className="inline-flex min-h-11 items-center border-b border-transparent whitespace-nowrap text-muted -outline-offset-4 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink lg:min-h-10 lg:border-0 lg:aria-[current]:font-medium"
                >
                  {item.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">{children}</div>
      </div>
    </div>
  )
}
