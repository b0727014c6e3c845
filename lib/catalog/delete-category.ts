import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'

/** Removes an empty category. Throws `conflict` while it has categories below it or products, and `not_found`. */
export async function deleteCategory(actor: Actor, { categoryId }: { categoryId: string }): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await transaction(async (tx) => {
    const category = await tx.category.findUnique({
      where: { id: categoryId },
      select: {
        name: true,
        path: true,
        children: { select: { id: true }, take: 1 },
        products: { select: { productId: true }, take: 1 },
      },
    })
    if (!category) throw new AppError('not_found', 'There is no such category.')
    if (category.children.length > 0)
      throw new AppError('conflict', 'There are categories below this one. Move or remove them first.')
    if (category.products.length > 0)
      throw new AppError('conflict', 'There are products in this category. Move them first, or hide the category.')
    await tx.category.delete({ where: { id: categoryId } })
    await audit(tx, actor, {
      action: 'category.deleted',
      entity: 'category',
      entityId: categoryId,
      before: { name: category.name, path: category.path },
    })
    await invalidateTags(tx, [tags.categories, tags.category(categoryId)])
  })
}
