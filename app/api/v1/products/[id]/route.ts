import { z } from 'zod'
import { editableProduct, productFields } from '@/lib/catalog/admin-schema'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
import { getProductOrThrow } from '@/lib/catalog/queries'
import { productDetail } from '@/lib/catalog/schema'
import { archiveProduct } from '@/lib/catalog/set-product-status'
import { updateProduct } from '@/lib/catalog/update-product'
import { endpoint } from '@/lib/http/endpoint'
import { versionOf } from '@/lib/http/parse-input'

const params = z.strictObject({ id: z.string().max(60) })

export const GET = endpoint({
  operation: 'getProduct',
  summary: 'Get one product by id or slug',
  tag: 'Products',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  response: productDetail,
  run: ({ params }) => getProductOrThrow(params.id),
})

export const PATCH = endpoint({
  operation: 'updateProduct',
  summary: 'Change fields of a product; needs the version it was read at, as If-Match or in the body',
  tag: 'Catalogue',
  access: ['catalog:read', 'catalog:write'],
  params,
  body: productFields.partial().extend({ version: z.number().int().optional() }),
  response: editableProduct,
  version: (product) => product.version,
  async run({ actor, params, body: { version, ...fields }, ifMatch }) {
    await updateProduct(actor, { ...fields, productId: params.id, version: versionOf(ifMatch, version) })
    return readProductForEdit(null, params.id)
  },
})

export const DELETE = endpoint({
  operation: 'archiveProduct',
  summary: 'Take a product out of the shop; nothing of it is lost, orders keep it, and it can come back',
  tag: 'Catalogue',
  access: 'catalog:write',
  params,
  response: z.null(),
  status: 204,
  async run({ actor, params }) {
    await readProductForEdit(null, params.id)
    await archiveProduct(actor, { productId: params.id })
    return null
  },
})
