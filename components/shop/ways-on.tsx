import 'server-only'
import { ProductRail } from '@/components/product/product-rail'
import { SearchBox } from '@/components/layout/search-box'
import { cachedHome } from '@/lib/catalog/cached'
import { env } from '@/lib/env'

/** A page that is not there: says so kindly, offers the search and what others like. */
export async function WaysOn({ title, text }: { title: string; text: string }) {
  const { bestsellers } = env.isBuilding ? { bestsellers: [] } : await cachedHome()
  return (
    <>
      <div className="shell py-16 lg:py-24">
        <h1 className="font-display text-display-2">{title}</h1>
        <p className="mt-3 max-w-[52ch] text-lg text-muted">{text}</p>
        <div className="mt-8 max-w-lg"><SearchBox id="lost-search" /></div>
      </div>
      <ProductRail id="popular" title="What others like" products={bestsellers} />
    </>
  )
}
