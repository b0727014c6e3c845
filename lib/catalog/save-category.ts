import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { transaction, type Tx } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { type saveCategoryInput, slugify } from './admin-schema'
import { refreshIndex } from './refresh-index'

const beside = (pointer: string, message: string) =>
  new AppError('invalid_input', message, { errors: [{ pointer, code: 'invalid', message }] })

type Branch = { id: string; path: string; product_ids: string[] }

/** The category and everything below it, with the products listed there. */
async function branchOf(tx: Tx, categoryId: string): Promise<Branch[]> {
  return tx.$queryRaw<Branch[]>`
    WITH RECURSIVE below AS (SELECT id, path FROM categories WHERE id = ${categoryId} UNION ALL SELECT c.id, c.path FROM categories c JOIN below b ON c.parent_id = b.id)
    SELECT b.id, b.path, coalesce((SELECT array_agg(product_id) FROM product_categories WHERE category_id = b.id), '{}') AS product_ids FROM below b`
}

/** Former addresses of a category and of all below it lead to the new ones. */
async function movePaths(tx: Tx, branch: Branch[], from: string, to: string): Promise<void> {
  for (const { id, path } of branch) {
    const moved = `${to}${path.slice(from.length)}`
    await tx.category.update({ where: { id }, data: { path: moved } })
    await tx.slugHistory.upsert({
      where: { kind_slug: { kind: 'category', slug: path } },
      create: { kind: 'category', slug: path, targetId: id },
      update: { targetId: id },
    })
    await tx.slugHistory.deleteMany({ where: { kind: 'category', slug: moved } })
  }
}

/**
 * Makes or changes a category. A new name of its address moves everything below it and keeps former addresses. Throws
 * `stale_version`, and `invalid_input` beside an address that is taken or a parent that stands below the category itself.
 */
export async function saveCategory(
  actor: Actor,
  input: z.output<typeof saveCategoryInput>,
): Promise<{ categoryId: string }> {
  requirePermission(actor, 'catalog:write')
  return transaction(async (tx) => {
    const { categoryId, version, name, description, isVisible } = input
    const before = categoryId ? await tx.category.findUnique({ where: { id: categoryId } }) : null
    if (categoryId && !before) throw new AppError('not_found', 'There is no such category.')
    if (before && version !== undefined && before.version !== version)
      throw new AppError('stale_version', 'Somebody else changed this category. Reload and try again.')
    const branch = before ? await branchOf(tx, before.id) : []
    const parent = input.parentId
      ? await tx.category.findUnique({ where: { id: input.parentId }, select: { id: true, path: true } })
      : null
    if (input.parentId && !parent) throw beside('/parentId', 'There is no such category.')
    if (parent && branch.some((each) => each.id === parent.id))
      throw beside('/parentId', 'A category cannot stand below itself.')
    const slug = input.slug || slugify(name)
    if (!slug) throw beside('/slug', 'Enter the end of the address.')
    const path = parent ? `${parent.path}/${slug}` : slug
    const taken = await tx.category.findFirst({
      where: { path, id: { not: before?.id ?? '' } },
      select: { name: true },
    })
    if (taken) throw beside('/slug', `"${taken.name}" has this address.`)
    const data = { slug, name, description, parentId: parent?.id ?? null, isVisible }
    const id = before?.id ?? newId('cat')
    if (before) {
      await tx.category.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
      if (before.path !== path) await movePaths(tx, branch, before.path, path)
    } else {
      const last = await tx.category.aggregate({ where: { parentId: parent?.id ?? null }, _max: { position: true } })
      await tx.category.create({ data: { id, ...data, path, position: (last._max.position ?? -1) + 1 } })
    }
    await audit(tx, actor, {
      action: before ? 'category.updated' : 'category.created',
      entity: 'category',
      entityId: id,
      after: { ...data, path },
      before: before
        ? {
            slug: before.slug,
            name: before.name,
            description: before.description,
            parentId: before.parentId,
            isVisible: before.isVisible,
            path: before.path,
          }
        : undefined,
    })
    // Products carry the names and paths of their categories.
    if (before)
      await refreshIndex(
        tx,
        branch.flatMap((each) => each.product_ids),
      )
    await invalidateTags(tx, [tags.categories, tags.category(id)])
    return { categoryId: id }
  })
}
