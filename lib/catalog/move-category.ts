import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { moveCategoryInput } from './admin-schema'

/** Moves a category one place up or down among its siblings; at the edge it stays. Throws `not_found`. */
export async function moveCategory(
  actor: Actor,
  { categoryId, by }: z.output<typeof moveCategoryInput>,
): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await transaction(async (tx) => {
    const category = await tx.category.findUnique({ where: { id: categoryId }, select: { parentId: true } })
    if (!category) throw new AppError('not_found', 'There is no such category.')
    const siblings = await tx.category.findMany({
      where: { parentId: category.parentId },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true },
    })
    const ids = siblings.map((each) => each.id)
    const from = ids.indexOf(categoryId)
    const to = from + by
    if (to < 0 || to >= ids.length) return
    ids.splice(to, 0, ...ids.splice(from, 1))
    for (const [position, id] of ids.entries()) await tx.category.update({ where: { id }, data: { position } })
    await audit(tx, actor, {
      action: 'category.moved',
      entity: 'category',
      entityId: categoryId,
      before: { position: from },
      after: { position: to },
    })
    await invalidateTags(tx, [tags.categories])
  })
}
