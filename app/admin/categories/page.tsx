import { CategoryDialog } from '@/components/admin/category/category-dialog'
import { CategoryTree } from '@/components/admin/category/category-tree'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { listCategoriesForStaff } from '@/lib/catalog/categories-for-edit'

export const metadata = { title: 'Categories' }

export default async function CategoriesPage() {
  const actor = await requireStaff('catalog:read', '/admin/categories')
  const categories = await listCategoriesForStaff(actor)
  const mayWrite = can(actor, 'catalog:write')
  return (
    <>
      <PageHeader
        title="Categories"
        description="In the order of the shop's menu."
        actions={mayWrite && <CategoryDialog all={categories} trigger={<Button>New category</Button>} />}
      />
      <Panel padded={false}>
        {categories.length === 0 ? (
          <EmptyState
            title="No categories yet"
            description="Products can be sold without, but shoppers browse by them."
          />
        ) : (
          <CategoryTree categories={categories} mayWrite={mayWrite} />
        )}
      </Panel>
    </>
  )
}
