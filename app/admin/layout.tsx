import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FindBox } from '@/components/admin/find-box'
import { navFor } from '@/components/admin/nav-groups'
import { SignOutItem } from '@/components/admin/sign-out-item'
import { AdminShell } from '@/components/layout/admin-shell'
import { QueryProvider } from '@/components/shop/query-provider'
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
  return (
    <AdminShell
      shopName={env.SHOP_NAME}
      nav={navFor(actor.permissions)}
      user={user}
      search={<FindBox />}
      menu={<SignOutItem action={signOutAction} />}
    >
      <QueryProvider>{children}</QueryProvider>
    </AdminShell>
  )
}
