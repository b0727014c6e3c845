import { NewProductForm } from '@/components/admin/product/new-product-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { requireStaff } from '@/lib/auth/session'
import { getEditorChoices } from '@/lib/catalog/admin-queries'

export const metadata = { title: 'New product' }

export default async function NewProductPage() {
  await requireStaff('catalog:write', '/admin/products/new')
  const { brands, categories } = await getEditorChoices()
  return (
    <>
      <PageHeader
        title="New product"
        back={{ href: '/admin/products', label: 'Products' }}
        description="It begins as a draft that nobody sees; the editor opens next."
      />
      <Panel>
        <NewProductForm choices={{ brands, categories }} />
      </Panel>
    </>
  )
}
