import type { Metadata } from 'next'
import Link from 'next/link'
import { SearchBox } from '@/components/layout/search-box'
import { Wordmark } from '@/components/layout/wordmark'
import { RecommendedRail } from '@/components/recommendations/recommended-rail'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

/** Any address that nothing answers. The page reads no data, so that a flood of wrong addresses costs nothing: what is popular is asked for by browsers. */
export default function NotFound() {
  return (
    <>
      <header className="shell flex h-(--header-height) items-center border-b border-line">
        <Link href="/" prefetch={false} aria-label={`${env.SHOP_NAME}, home`}>
          <Wordmark name={env.SHOP_NAME} />
        </Link>
      </header>
      <main id="main">
        <div className="shell py-16 lg:py-28">
          <h1 className="font-display text-display-2">There is nothing at this address</h1>
          <p className="mt-3 max-w-[52ch] text-lg text-muted">
            The page may have moved, or the address has a slip in it. The search usually finds the way.
          </p>
          <div className="mt-8 max-w-lg">
            <SearchBox id="lost-search" />
          </div>
          <p className="mt-6">
            <Link href="/" prefetch={false} className="link inline-block py-1 whitespace-nowrap">
              To the front of the shop
            </Link>
          </p>
        </div>
        <RecommendedRail rail="trending" className="pb-16" isReserved />
      </main>
    </>
  )
}
