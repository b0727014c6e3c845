import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { ProductFields } from './admin-schema'
import { rememberFormerSlug, requireFreeSlug } from './rename-slug'

/** Takes the next version of a product; throws `stale_version`, naming who was faster, when it is not at `version` any more. */
export async function takeVersion(tx: Tx, productId: string, version: number): Promise<void> {
  const { count } = await tx.product.updateMany({
    where: { id: productId, version },
    data: { version: { increment: 1 } },
  })
  if (count > 0) return
  const last = await tx.$queryRaw<{ name: string | null }[]>`
    SELECT u.name FROM audit_logs a LEFT JOIN users u ON u.id = a.actor_id
    WHERE a.entity = 'product' AND a.entity_id = ${productId} ORDER BY a.created_at DESC LIMIT 1`
  const who = last[0]?.name ?? 'Somebody else'
  throw new AppError('stale_version', `${who} changed this product while you were editing it.`, {
    extra: { changedBy: who },
  })
}

async function requireKnown(tx: Tx, fields: Partial<ProductFields>): Promise<void> {
  const unknown = (pointer: string, message: string) =>
    new AppError('invalid_input', message, { errors: [{ pointer, code: 'unknown', message }] })
  if (fields.brandId && !(await tx.brand.findUnique({ where: { id: fields.brandId }, select: { id: true } })))
    throw unknown('/brandId', 'There is no such brand.')
  if (
    fields.productTypeId &&
    !(await tx.productType.findUnique({ where: { id: fields.productTypeId }, select: { id: true } }))
  ) {
    throw unknown('/productTypeId', 'There is no such product type.')
  }
  if (
    fields.taxClassKey &&
    !(await tx.taxClass.findUnique({ where: { key: fields.taxClassKey }, select: { key: true } }))
  )
    throw unknown('/taxClassKey', 'There is no such tax class.')
  if (fields.categoryIds?.length) {
    const found = await tx.category.count({ where: { id: { in: fields.categoryIds } } })
    if (found !== new Set(fields.categoryIds).size)
      throw unknown('/categoryIds', 'One of the categories does not exist any more.')
  }
  if (fields.media?.length) {
    const found = await tx.mediaAsset.count({ where: { id: { in: fields.media.map((each) => each.mediaId) } } })
    if (found !== new Set(fields.media.map((each) => each.mediaId)).size)
      throw unknown('/media', 'One of the pictures does not exist any more.')
  }
}

async function writeAttributes(tx: Tx, productId: string, attributes: ProductFields['attributes']): Promise<void> {
  await tx.productAttributeValue.deleteMany({ where: { productId } })
  const rows: Prisma.ProductAttributeValueCreateManyInput[] = attributes.flatMap(
    ({ attributeId, optionIds, text, number, boolean }) => {
      const own: Prisma.ProductAttributeValueCreateManyInput = {
        id: newId('val'),
        productId,
        attributeId,
        text,
        number,
        boolean,
      }
      if (optionIds.length > 0)
        return optionIds.map((optionId) => ({ id: newId('val'), productId, attributeId, optionId }))
      return text !== null || number !== null || boolean !== null ? [own] : []
    },
  )
  if (rows.length > 0) await tx.productAttributeValue.createMany({ data: rows })
}

async function writeMedia(tx: Tx, productId: string, media: ProductFields['media']): Promise<void> {
  const kept = media.map((each) => each.mediaId)
  await tx.productMedia.deleteMany({ where: { productId } })
  await tx.variantMedia.deleteMany({ where: { variant: { productId }, mediaId: { notIn: kept } } })
  if (media.length === 0) return
  await tx.productMedia.createMany({ data: media.map(({ mediaId }, position) => ({ productId, mediaId, position })) })
  await tx.$executeRaw`UPDATE media_assets a SET alt = x.alt FROM unnest(${kept}::text[], ${media.map((each) => each.alt)}::text[]) AS x (id, alt)
    WHERE a.id = x.id AND a.alt <> x.alt`
}

/**
 * Writes the given fields of a product and what hangs on them; those left out stay. Checks that what they name exists and
 * throws `invalid_input` beside the field that does not. Version, audit, index and news are the caller's.
 */
export async function writeProduct(tx: Tx, productId: string, fields: Partial<ProductFields>): Promise<void> {
  await requireKnown(tx, fields)
  const { categoryIds, attributes, media, publishAt, ...columns } = fields
  if (columns.slug) {
    await requireFreeSlug(tx, columns.slug, productId)
    const before = await tx.product.findUniqueOrThrow({ where: { id: productId }, select: { slug: true } })
    if (before.slug !== columns.slug) await rememberFormerSlug(tx, productId, before.slug, columns.slug)
  }
  await tx.product.update({
    where: { id: productId },
    data: {
      ...columns,
      ...(publishAt === undefined ? {} : { publishAt: publishAt === null ? null : new Date(publishAt) }),
    },
  })
  if (categoryIds) {
    await tx.productCategory.deleteMany({ where: { productId } })
    const unique = [...new Set(categoryIds)]
    await tx.productCategory.createMany({
      data: unique.map((categoryId, position) => ({ productId, categoryId, isPrimary: position === 0, position })),
    })
  }
  if (attributes) await writeAttributes(tx, productId, attributes)
  if (media) await writeMedia(tx, productId, media)
}
