import Link from 'next/link'
import type { ReactNode } from 'react'
import { AdminMenu, UserMenu } from './admin-menu'
import { AdminNav, type AdminNavGroup } from './admin-nav'
import { Wordmark } from './wordmark'

type AdminShellProps = {
  shopName: string
  nav: readonly AdminNavGroup[]
  search?: ReactNode
  user: { name: string; email: string; role: string }
  menu?: ReactNode
  children: ReactNode
}

/** The staff's frame: places at the side, search and account above, in compact density. On phones the side becomes a drawer. */
export function AdminShell({ shopName, nav, search, user, menu, children }: AdminShellProps) {
  return (
    <div
      data-shell="admin"
      data-density="compact"
      className="min-h-dvh bg-paper text-sm lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] [--header-height:3.25rem]"
    >
      <aside className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-e border-line px-3 pb-6 lg:flex">
        <Link
          href="/admin"
          className="mb-3 flex h-(--header-height) shrink-0 items-center rounded px-2.5 -outline-offset-4"
        >
          <Wordmark name={shopName} className="text-2xl" />
        </Link>
        <AdminNav nav={nav} />
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="sticky top-0 z-30 flex h-(--header-height) items-center gap-2 border-b border-line bg-paper px-(--gutter)">
          <div className="-ms-2.5 lg:hidden">
            <AdminMenu title={shopName}>
              <AdminNav nav={nav} />
            </AdminMenu>
          </div>
          <div className="min-w-0 max-w-md flex-1">{search}</div>
          <div className="ms-auto flex items-center gap-2">
            <Link
              href="/"
              prefetch={false}
              className="rounded px-2 py-1.5 text-muted hover:bg-sunken hover:text-ink max-sm:hidden"
            >
              View shop
            </Link>
            <UserMenu user={user}>{menu}</UserMenu>
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="w-full max-w-[88rem] flex-1 px-(--gutter) py-6 focus-visible:outline-none"
        >
          {children}
        </main>
      </div>
    </div>
  )
}
