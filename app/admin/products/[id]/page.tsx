import { cache } from 'react'
import { orNotFound } from '@/components/admin/or-not-found'
import { ProductEditor } from '@/components/admin/product/product-editor'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { getEditorChoices, getProductForEdit } from '@/lib/catalog/admin-queries'

type Props = { params: Promise<{ id: string }> }

const readProduct = cache(async (id: string) => {
  const actor = await requireStaff('catalog:read', `/admin/products/${id}`)
  return { actor, product: await orNotFound(getProductForEdit(actor, id)) }
})

export async function generateMetadata({ params }: Props) {
  return { title: (await readProduct((await params).id)).product.title }
}

export default async function ProductPage({ params }: Props) {
  const { id } = await params
  const [{ actor, product }, choices] = await Promise.all([readProduct(id), getEditorChoices()])
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
