import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { navFor } from '@/components/admin/nav-groups'
import { SignOutItem } from '@/components/admin/sign-out-item'
import { AdminShell } from '@/components/layout/admin-shell'
import { Input } from '@/components/ui/input'
import { signOutAction } from '@/app/(auth)/actions'
import { currentActor } from '@/lib/auth/session'
import { getStaffProfile } from '@/lib/auth/staff-profile'
import { env } from '@/lib/env'

export const metadata: Metadata = {
  title: { default: 'Admin', template: `%s · Admin · ${env.SHOP_NAME}` },
  robots: { index: false },
}

/** The frame of the back office. It lets nobody in: every page asks for its own permission. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (actor.kind !== 'staff') return children
  const user = await getStaffProfile(actor)
  const search = (
    <form action="/admin/find" role="search">
      <Input
        name="q"
        type="search"
        size="sm"
        aria-label="Find an order, product or customer"
        placeholder="Order number, product, SKU or email"
        start={<Search size={15} strokeWidth={1.6} aria-hidden />}
      />
    </form>
  )
  return (
    <AdminShell
      shopName={env.SHOP_NAME}
      nav={navFor(actor.permissions)}
      user={user}
      search={search}
      menu={<SignOutItem action={signOutAction} />}
    >
      {children}
    </AdminShell>
  )
}
