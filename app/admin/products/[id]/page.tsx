import { orNotFound } from '@/components/admin/or-not-found'
import { ProductEditor } from '@/components/admin/product/product-editor'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { getEditorChoices, getProductForEdit } from '@/lib/catalog/admin-queries'

export const metadata = { title: 'Product' }

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireStaff('catalog:read', `/admin/products/${id}`)
  const [product, choices] = await Promise.all([orNotFound(getProductForEdit(actor, id)), getEditorChoices()])
  return (
    <ProductEditor
      key={id}
      product={product}
      choices={choices}
      mayWrite={can(actor, 'catalog:write')}
      mayStock={can(actor, 'inventory:write')}
    />
  )
}
