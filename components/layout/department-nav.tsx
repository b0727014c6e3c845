'use client'

import Link from 'next/link'
import type { Department } from './department'
import { MenuManners } from './menu-manners'

/**
 * The departments in one row; those with links open a panel over the page. The panels are native details of one group,
 * so they open and replace each other without JavaScript. A client component so that a page carries the list once, as data.
 */
export function DepartmentNav({ departments }: { departments: readonly Department[] }) {
  const item =
    'inline-flex h-11 items-center whitespace-nowrap border-b border-transparent text-sm transition-colors hover:border-ink'
  return (
    <nav aria-label="Departments" className="relative z-30 hidden border-b border-line bg-paper lg:block">
      <MenuManners>
        <ul className="shell flex justify-between gap-x-5 overflow-x-auto [scrollbar-width:none]">
          {departments.map((department) => (
            <li key={department.href}>
              {department.links?.length ? (
                <details name="departments" className="group">
                  <summary className={`${item} -outline-offset-4 group-open:border-ink`}>{department.name}</summary>
                  <Panel department={department} />
                </details>
              ) : (
                <Link href={department.href} prefetch={false} className={`${item} -outline-offset-4`}>
                  {department.name}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </MenuManners>
    </nav>
  )
}

function Panel({ department }: { department: Department }) {
  const links = department.links ?? []
  return (
    <div className="absolute inset-x-0 top-full border-y border-line bg-paper shadow-overlay [clip-path:inset(0_0_-4rem_0)]">
      <div className="shell grid grid-cols-[minmax(14rem,1fr)_2fr_minmax(0,1fr)] gap-12 py-10">
        <div>
          <p className="font-display text-display-3">{department.name}</p>
          {department.blurb && <p className="mt-2 max-w-[32ch] text-sm text-muted">{department.blurb}</p>}
          <Link href={department.href} prefetch={false} className="link mt-5 inline-block py-1 text-sm font-medium">
            {`All ${department.name.toLowerCase()}`}
          </Link>
        </div>
        <ul className="columns-2 gap-12 xl:columns-3 [&_a]:inline-block [&_a]:py-1.5 [&_a]:text-[0.9375rem] [&_a]:decoration-1 [&_a]:underline-offset-4 [&_a:hover]:underline [&>li]:break-inside-avoid">
          {links.map((link) => (
            <li key={link.href}>
              <Link href={link.href} prefetch={false}>
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
        <div className="min-w-0">{department.feature}</div>
      </div>
    </div>
  )
}
