import 'server-only'
import type { ReactNode } from 'react'
import { ConsentBar } from '@/components/analytics/consent-bar'
import { Watch } from '@/components/analytics/watch'
import { CartButton } from '@/components/cart/cart-button'
import { QuickAddHost } from '@/components/product/quick-add-host'
import { LayOutRest } from '@/components/layout/lay-out-rest'
import { SearchBox } from '@/components/layout/search-box'
import { ShopFooter } from '@/components/layout/shop-footer'
import { ShopHeader } from '@/components/layout/shop-header'
import { ShopMain } from '@/components/layout/shop-main'
import { SearchSuggestions } from '@/components/search/search-suggestions'
import { cachedCategoryTree } from '@/lib/catalog/cached'
import { env } from '@/lib/env'
import { cachedFreeDelivery } from '@/lib/shipping/cached'
import { footerColumns } from './footer-columns'

/** Header, main landmark and footer of the storefront, the same for every visitor. */
export async function ShopFrame({ children }: { children: ReactNode }) {
  const [tree, freeDelivery] = env.isBuilding
    ? [[], null]
    : await Promise.all([cachedCategoryTree(), cachedFreeDelivery('DE', 'EUR')])
  const departments = tree.map((department) => ({
    name: department.name,
    href: `/categories/${department.path}`,
    blurb: department.description,
    links: department.children.map((child) => ({ label: child.name, href: `/categories/${child.path}` })),
  }))
  return (
    <>
      <ShopHeader
        shopName={env.SHOP_NAME}
        departments={departments}
        search={
          <SearchBox>
            <SearchSuggestions />
          </SearchBox>
        }
        menuSearch={
          <SearchBox id="menu-search">
            <SearchSuggestions />
          </SearchBox>
        }
        cart={<CartButton freeDelivery={freeDelivery} />}
      />
      <ShopMain>{children}</ShopMain>
      <ShopFooter
        shopName={env.SHOP_NAME}
        tagline="Things for the home, chosen slowly and made to be used for a long time."
        departments={departments}
        columns={footerColumns}
        payments={['Visa', 'Mastercard', 'American Express', 'SEPA']}
        note={`© ${env.SHOP_NAME}. Prices include VAT.`}
      />
      <QuickAddHost />
      <ConsentBar />
      <Watch />
      <LayOutRest />
    </>
  )
}
