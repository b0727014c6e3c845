import { Icon } from '@/components/ui/icon'
import { backIcon } from '@/components/ui/icon-paths'
import { IntentLink } from '@/components/shop/intent-link'
import type { CategoryNode } from '@/lib/catalog/schema'

/** The ways from a category to the narrower ones and back to the wider one. */
export function SubcategoryLinks({ category, parent }: { category: CategoryNode; parent?: CategoryNode }) {
  const children = category.children.filter((child) => child.productCount > 0)
  if (children.length === 0 && !parent) return null
  return (
    <nav aria-label="Categories" className="pb-5 max-lg:hidden">
      {parent && (
        <IntentLink
          href={`/categories/${parent.path}`}
          className="-ms-1 inline-flex min-h-9 items-center gap-1 text-[0.9375rem] text-muted hover:text-ink"
        >
          <Icon path={backIcon} size={16} /> {parent.name}
        </IntentLink>
      )}
      <ul>
        {children.map((child) => (
          <li key={child.id}>
            <IntentLink
              href={`/categories/${child.path}`}
              className="flex min-h-9 items-center justify-between gap-3 text-[0.9375rem] decoration-1 underline-offset-4 hover:underline"
            >
              {child.name} <span className="tabular text-sm text-subtle">{child.productCount}</span>
            </IntentLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
