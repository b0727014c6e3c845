import type { ReactNode } from 'react'
import { NavLink } from './nav-link'

export type AdminNavGroup = {
  label?: string
  items: readonly { href: string; label: string; icon: ReactNode; badge?: ReactNode }[]
}

/** The admin's list of places, in groups. */
export function AdminNav({ nav }: { nav: readonly AdminNavGroup[] }) {
  return (
    <nav aria-label="Admin" className="flex flex-col gap-5">
      {nav.map((group, index) => (
        <div key={group.label ?? index}>
          {group.label && <p className="mb-1 px-2.5 text-xs text-subtle">{group.label}</p>}
          <ul className="flex flex-col gap-px">
            {group.items.map((item) => (
              <li key={item.href}>
                <NavLink
                  href={item.href}
                  exact={item.href === '/admin'}
                  className="flex min-h-8 items-center gap-2.5 rounded px-2.5 text-sm text-muted transition-colors hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:font-medium aria-[current]:text-ink max-lg:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.6]"
                >
                  {item.icon}
                  <span className="min-w-0 flex-1 truncate">{item.label}</span>
                  {item.badge}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
