import type { Metadata } from 'next'
import { ProductRail } from '@/components/product/product-rail'
import { RecentlyViewed } from '@/components/product/recently-viewed'
import { RecommendedRail } from '@/components/recommendations/recommended-rail'
import { DepartmentTiles } from '@/components/shop/department-tiles'
import { HomeHero } from '@/components/shop/home-hero'
import { HomeStories } from '@/components/shop/home-stories'
import { HomeStory } from '@/components/shop/home-story'
import { JsonLd } from '@/components/shop/json-ld'
import { ReviewWall } from '@/components/shop/review-wall'
import { findScene } from '@/components/shop/scene'
import { shopData } from '@/components/shop/structured-data'
import { cachedHome } from '@/lib/catalog/cached'
import { env } from '@/lib/env'

export const dynamic = 'force-static'
export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function HomePage() {
  // The build has no database; nobody is served what it renders, because the page cache starts empty.
  if (env.isBuilding) return null
  const [{ departments, bestsellers, newest, reduced, praise }, hero, story] = await Promise.all([
    cachedHome(),
    findScene('home-hero'),
    findScene('home-story'),
  ])
  const first = departments[0]
  return (
    <>
      {shopData(env.SOUK_URL, env.SHOP_NAME).map((data) => (
        <JsonLd key={String(data['@type'])} data={data} />
      ))}
      <HomeHero
        picture={hero}
        href={first ? `/categories/${first.path}` : '/search'}
        shop={env.SHOP_NAME}
        bestsellers={bestsellers}
      />
      <div className="flex flex-col gap-16 pt-14 lg:gap-28 lg:pt-24">
        <DepartmentTiles departments={departments} />
        <ProductRail id="bestsellers" title="Bestsellers" products={bestsellers} />
        <HomeStory picture={story} />
        <ProductRail id="new" title="New in the shop" products={newest} />
        <HomeStories departments={departments} />
        <ReviewWall reviews={praise} />
        <ProductRail id="reduced" title="Reduced" products={reduced} />
      </div>
      <RecommendedRail rail="trending" onlyOwn />
      <RecommendedRail rail="for-you" onlyOwn />
      <RecentlyViewed />
    </>
  )
}
