import Link from 'next/link'
import { FilterBar } from '@/components/admin/filter-bar'
import { listHref, nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { ProductList } from '@/components/admin/product/product-list'
import { statusOptions } from '@/components/admin/status-badge'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { listProductsForStaff } from '@/lib/catalog/admin-queries'
import { productStatuses } from '@/lib/catalog/admin-schema'
import { listCategoriesForStaff } from '@/lib/catalog/categories-for-edit'

export const metadata = { title: 'Products' }

const path = '/admin/products'
const stockOptions = [
  { value: 'out', label: 'Sold out' },
  { value: 'low', label: 'Almost sold out' },
]

export default async function ProductsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('catalog:read', path)
  const { cursor, ...params } = await readParams(searchParams, ['search', 'status', 'category', 'stock', 'cursor'])
  const stock = params.stock === 'out' || params.stock === 'low' ? params.stock : undefined
  const [{ data, nextCursor }, categories] = await Promise.all([
    listProductsForStaff(
      actor,
      { search: params.search, status: params.status, categoryId: params.category, stock },
      { limit: 50, cursor },
    ),
    listCategoriesForStaff(actor),
  ])
  const mayWrite = can(actor, 'catalog:write')
  return (
    <>
      <PageHeader
        title="Products"
        actions={
          mayWrite && (
            <Button asChild>
              <Link href="/admin/products/new">New product</Link>
            </Button>
          )
        }
      />
      <Panel padded={false}>
        <FilterBar
          action={path}
          search={{ value: params.search, placeholder: 'Title or SKU' }}
          filters={[
            { name: 'status', label: 'Status', value: params.status, options: statusOptions(productStatuses) },
            {
              name: 'category',
              label: 'Category',
              value: params.category,
              options: categories.map((each) => ({ value: each.id, label: `${'– '.repeat(each.depth)}${each.name}` })),
            },
            { name: 'stock', label: 'Stock', value: stock, options: stockOptions },
          ]}
        />
        <ProductList products={data} mayWrite={mayWrite} />
      </Panel>
      <Pagination
        className="mt-4"
        firstHref={cursor ? listHref(path, params) : undefined}
        nextHref={nextHref(path, params, nextCursor)}
      />
    </>
  )
}
