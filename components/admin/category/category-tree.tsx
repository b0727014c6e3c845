'use client'

import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { IconButton } from '@/components/ui/icon-button'
import { deleteCategoryAction, moveCategoryAction } from '@/lib/catalog/admin-actions'
import type { CategoryRow } from '@/lib/catalog/categories-for-edit'
import { useAct } from '../use-act'
import { CategoryDialog } from './category-dialog'

/** The categories as an indented list in menu order, each with what can be done to it. */
export function CategoryTree({ categories, mayWrite }: { categories: readonly CategoryRow[]; mayWrite: boolean }) {
  const move = useAct(moveCategoryAction)
  const remove = useAct(deleteCategoryAction, { success: 'Removed' })
  const icon = { size: 15, strokeWidth: 1.6, 'aria-hidden': true } as const
  return (
    <ul className="divide-y divide-line">
      {categories.map((category) => (
        <li
          key={category.id}
          className="flex min-h-11 flex-wrap items-center gap-x-3 px-4 py-1"
          style={{ paddingInlineStart: `${1 + category.depth * 1.5}rem` }}
        >
          <Link
            href={`/admin/products?category=${category.id}`}
            prefetch={false}
            className="font-medium hover:underline"
          >
            {category.name}
          </Link>
          {!category.isVisible && <Badge>Hidden</Badge>}
          <span className="truncate text-xs text-muted max-md:hidden">/{category.path}</span>
          <span className="tabular ms-auto text-muted">
            {category.productCount > 0 && (
              <>
                {category.productCount}
                <span className="max-sm:sr-only"> products</span>
              </>
            )}
          </span>
          {mayWrite && (
            <span className="flex">
              <IconButton
                label={`Move ${category.name} up`}
                size="sm"
                disabled={move.pending}
                onClick={() => move.run({ categoryId: category.id, by: -1 })}
              >
                <ArrowUp {...icon} />
              </IconButton>
              <IconButton
                label={`Move ${category.name} down`}
                size="sm"
                disabled={move.pending}
                onClick={() => move.run({ categoryId: category.id, by: 1 })}
              >
                <ArrowDown {...icon} />
              </IconButton>
              <CategoryDialog
                all={categories}
                parentId={category.id}
                trigger={
                  <IconButton label={`New category below ${category.name}`} size="sm">
                    <Plus {...icon} />
                  </IconButton>
                }
              />
              <CategoryDialog
                key={category.version}
                all={categories}
                category={category}
                trigger={
                  <IconButton label={`Change ${category.name}`} size="sm">
                    <Pencil {...icon} />
                  </IconButton>
                }
              />
              <ConfirmDialog
                trigger={
                  <IconButton label={`Remove ${category.name}`} size="sm">
                    <Trash2 {...icon} />
                  </IconButton>
                }
                title={`Remove ${category.name}?`}
                description="Only an empty category can be removed."
                confirmLabel="Remove"
                danger
                onConfirm={() => remove.run({ categoryId: category.id })}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
