import { Icon } from '@/components/ui/icon'
import { searchIcon } from '@/components/ui/icon-paths'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { IntentLink } from '@/components/shop/intent-link'
import type { Department } from './department'
import { DepartmentNav } from './department-nav'
import { AccountLink, CartLink } from './header-actions'
import { MobileNav } from './mobile-nav'
import { SearchBox } from './search-box'
import { Wordmark } from './wordmark'

type ShopHeaderProps = {
  shopName: string
  departments: readonly Department[]
  search?: ReactNode
  /** the same in the menu of small screens */
  menuSearch?: ReactNode
  account?: ReactNode
  cart?: ReactNode
  announcement?: ReactNode
}

/** The shop's header. It reads nothing of the visitor, so pages with it can be prerendered; personal parts come in as slots. */
export function ShopHeader({
  shopName,
  departments,
  search,
  menuSearch,
  account,
  cart,
  announcement,
}: ShopHeaderProps) {
  return (
    <>
      {announcement && (
        <section
          aria-label="Announcement"
          className="bg-ink px-4 py-2 text-center text-[0.8125rem] leading-snug text-paper dark:bg-sunken dark:text-ink [&_:focus-visible]:outline-current"
        >
          {announcement}
        </section>
      )}
      <header className="sticky top-0 z-40 border-b border-line bg-paper lg:border-transparent">
        <div className="shell grid h-(--header-height) grid-cols-[1fr_auto_1fr] items-center gap-1 sm:gap-4 lg:grid-cols-[1fr_minmax(0,32rem)_1fr]">
          <div className="-ms-2.5 flex items-center lg:hidden">
            <MobileNav
              shopName={shopName}
              departments={departments}
              search={menuSearch ?? <SearchBox id="menu-search" />}
            />
            <Link
              href="/search"
              prefetch={false}
              aria-label="Search"
              className="grid h-11 w-10 place-items-center rounded hover:bg-sunken max-[17rem]:hidden sm:w-11"
            >
              <Icon path={searchIcon} size={21} strokeWidth={1.4} />
            </Link>
          </div>
          <IntentLink
            href="/"
            className="rounded-sm justify-self-center py-1.5 lg:justify-self-start"
            aria-label={`${shopName}, home`}
          >
            <Wordmark name={shopName} className="max-[24rem]:text-[1.3rem] max-[17rem]:text-[1.15rem]" />
          </IntentLink>
          <div className="hidden lg:block">{search ?? <SearchBox />}</div>
          <div className="-me-2.5 flex items-center justify-end">
            <span className="max-[17rem]:hidden">{account ?? <AccountLink />}</span>
            {cart ?? <CartLink />}
          </div>
        </div>
      </header>
      <DepartmentNav departments={departments} />
    </>
  )
}
