import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'
import { findProduct } from './find-product'
import { getRail } from './rails'
import { type Rail, rails } from './schema'

export type Preview = { rails: Rail[]; problem: string | null }

/** Every rail as somebody would see it who looks at this product, has it in the basket and looked at nothing else; without one, as somebody new. */
export async function previewRails(actor: Actor, product: string): Promise<Preview> {
  requirePermission(actor, 'catalog:read')
  const found = product ? await findProduct(product, '/product').catch(unknown) : null
  const [productId, problem] =
    found instanceof AppError ? [null, found.errors[0]?.message ?? found.message] : [found, null]
  const shown = productId ? rails : (['trending', 'for-you'] as const)
  const wish = { productId, basket: productId ? [productId] : [], recent: productId ? [productId] : [], limit: 8 }
  return {
    rails: await Promise.all(
      shown.map((rail) => getRail({ ...wish, rail, basket: rail === 'continue' ? [] : wish.basket })),
    ),
    problem,
  }
}

function unknown(error: unknown): AppError {
  if (error instanceof AppError) return error
  throw error
}
