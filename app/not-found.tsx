import type { Metadata } from 'next'
import Link from 'next/link'
import { SearchBox } from '@/components/layout/search-box'
import { ShopFooter } from '@/components/layout/shop-footer'
import { Wordmark } from '@/components/layout/wordmark'
import { ReservedRail } from '@/components/recommendations/reserved-rail'
import { DepartmentChips } from '@/components/shop/department-chips'
import { footerColumns } from '@/components/shop/footer-columns'
import { LostPage } from '@/components/shop/lost-page'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

/**
 * Any address that nothing answers. The page reads no data, so that a flood of wrong addresses costs nothing: the departments
 * and what is popular are asked for by browsers.
 */
export default function NotFound() {
  return (
    <>
      <header className="shell flex h-(--header-height) items-center border-b border-line">
        <Link href="/" prefetch={false} aria-label={`${env.SHOP_NAME}, home`} className="rounded-sm py-1.5">
          <Wordmark name={env.SHOP_NAME} />
        </Link>
      </header>
      <main id="main">
        <LostPage
          title="There is nothing at this address"
          text="The page may have moved, or the address has a slip in it. The search usually finds the way."
        >
          <div className="mt-8 max-w-lg">
            <SearchBox id="lost-search" />
          </div>
          <p className="mt-6 flex flex-wrap gap-x-6">
            <Link href="/" prefetch={false} className="link inline-block py-1 whitespace-nowrap">
              To the front of the shop
            </Link>
            <Link href="/#departments" prefetch={false} className="link inline-block py-1 whitespace-nowrap">
              All departments
            </Link>
          </p>
          <DepartmentChips />
        </LostPage>
        <ReservedRail rail="trending" className="" />
      </main>
      <ShopFooter shopName={env.SHOP_NAME} departments={[]} columns={footerColumns} />
    </>
  )
}
