import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { CategoryHeader } from '@/components/shop/category-header'
import { JsonLd } from '@/components/shop/json-ld'
import { NothingMatches } from '@/components/shop/nothing-matches'
import { openGraph } from '@/components/shop/open-graph'
import { breadcrumbData } from '@/components/shop/structured-data'
import { listSource } from '@/components/search/list-source'
import { ProductList } from '@/components/search/product-list'
import { SubcategoryLinks } from '@/components/shop/subcategory-links'
import { cachedCategoryPage } from '@/lib/catalog/cached'
import { findRedirect } from '@/lib/catalog/queries'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { isFiltered, toFilter, unpackSegments } from '@/lib/search/list-state'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const PAGE_SIZE = 24

type PageProps = { params: Promise<{ slug: string[] }> }

async function load(params: PageProps['params']) {
  const { path, state } = unpackSegments((await params).slug)
  const data = await cachedCategoryPage(path, toFilter(state), state.sort ?? 'popular', state.cursor).catch(
    (error: unknown) => {
      if (error instanceof AppError && ['not_found', 'bad_request'].includes(error.code)) return null
      throw error
    },
  )
  return { path, state, data }
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { path, state, data } = await load(params)
  if (!data) return {}
  const { category } = data
  return {
    title: category.name,
    description: category.description || undefined,
    alternates: { canonical: `/categories/${path}` },
    ...(isFiltered(state) || state.sort || state.cursor ? { robots: { index: false, follow: true } } : {}),
    openGraph: openGraph({
      title: category.name,
      description: category.description,
      url: `/categories/${path}`,
    }),
  }
}

export default async function CategoryPage({ params }: PageProps) {
  const { path, state, data } = await load(params)
  if (!data) {
    const movedTo = await findRedirect('category', path)
    if (movedTo) permanentRedirect(`/categories/${movedTo}`)
    notFound()
  }
  const { category, ancestors, page, facets } = data
  const place = { path: `/categories/${path}` }
  const trail = [
    { label: 'Home', href: '/' },
    ...[...ancestors, category].map((each) => ({ label: each.name, href: `/categories/${each.path}` })),
  ]
  return (
    <>
      <JsonLd data={breadcrumbData(env.SOUK_URL, trail)} />
      <CategoryHeader category={category} trail={trail} />
      <div className="shell pb-8">
        <ProductList
          page={page}
          facets={facets}
          state={state}
          place={place}
          origin={{ source: 'category' }}
          source={listSource('/api/v1/products', { category: path }, state, state.sort ?? 'popular', PAGE_SIZE)}
          aboveFilters={<SubcategoryLinks category={category} parent={ancestors.at(-1)} />}
          empty={<NothingMatches clearHref={place.path} />}
        />
      </div>
    </>
  )
}
