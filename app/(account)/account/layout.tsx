import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AccountLayout } from '@/components/layout/account-layout'
import { ShopFrame } from '@/components/shop/shop-frame'

export const metadata: Metadata = { robots: { index: false } }

const nav = [
  { href: '/account', label: 'Overview' },
  { href: '/account/orders', label: 'Orders' },
  { href: '/account/addresses', label: 'Addresses' },
  { href: '/account/profile', label: 'Profile' },
  { href: '/account/security', label: 'Devices' },
]

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <ShopFrame>
      <AccountLayout title="Your account" nav={nav}>
        {children}
      </AccountLayout>
    </ShopFrame>
  )
}
