import { z } from 'zod'
import { editableProduct, saveProductInput } from '@/lib/catalog/admin-schema'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
import { endpoint } from '@/lib/http/endpoint'
import { versionOf } from '@/lib/http/parse-input'
import { saveProduct } from '@/lib/pricing/save-product'

const params = z.strictObject({ id: z.string().max(60) })
const version = (product: { version: number }) => product.version

export const GET = endpoint({
  operation: 'getEditableProduct',
  summary: 'Everything of a product that can be changed, in any status; its ETag is the version to send as If-Match',
  tag: 'Catalogue',
  access: 'catalog:read',
  params,
  response: editableProduct,
  version,
  run: ({ params }) => readProductForEdit(null, params.id),
})

export const PUT = endpoint({
  operation: 'saveProduct',
  summary: 'Replace a product with its options, variants and prices, all or nothing; needs the version it was read at',
  tag: 'Catalogue',
  access: ['catalog:read', 'catalog:write'],
  maxBody: 2 * 1024 * 1024,
  params,
  body: saveProductInput.omit({ productId: true }).partial({ version: true }),
  response: editableProduct,
  version,
  async run({ actor, params, body: { version: own, ...input }, ifMatch }) {
    await saveProduct(actor, { ...input, productId: params.id, version: versionOf(ifMatch, own) })
    return readProductForEdit(null, params.id)
  },
})
