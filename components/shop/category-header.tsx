import { IntentLink } from '@/components/shop/intent-link'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { cn } from '@/components/ui/cn'
import { Picture } from '@/components/ui/picture'
import type { CategoryNode } from '@/lib/catalog/schema'

type CategoryHeaderProps = { category: CategoryNode; trail: readonly { label: string; href: string }[] }

/** The head of a category page: where it is, what it is called and what it is about; departments show their scene. On phones the narrower categories follow. */
export function CategoryHeader({ category, trail }: CategoryHeaderProps) {
  const crumbs = trail.map((item, index) => (index === trail.length - 1 ? { label: item.label } : item))
  const { image } = category
  return (
    <div className="shell pt-5 pb-7 lg:pb-12">
      <Breadcrumbs items={crumbs} />
      <div
        className={cn(
          'mt-5 grid gap-x-[clamp(2rem,5vw,5rem)] gap-y-6 lg:mt-6',
          image && 'items-end lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]',
        )}
      >
        <div>
          <h1 className={image ? 'font-display text-display-1' : 'font-display text-display-2'}>{category.name}</h1>
          {category.description && (
            <p className="mt-3 max-w-[52ch] text-muted lg:mt-5 lg:text-lg">{category.description}</p>
          )}
        </div>
        {image && (
          <Picture
            storageKey={image.key}
            alt=""
            width={image.width}
            height={image.height}
            blur={image.blur}
            priority
            ratio="16 / 9"
            sizes="(min-width: 64rem) 54vw, 100vw"
            className="max-h-[52svh] rounded max-lg:order-first max-sm:-mx-(--gutter) max-sm:rounded-none"
            imgClassName="object-[50%_85%]"
          />
        )}
      </div>
      <NarrowerCategories category={category} />
    </div>
  )
}

function NarrowerCategories({ category }: Pick<CategoryHeaderProps, 'category'>) {
  const children = category.children.filter((child) => child.productCount > 0)
  if (children.length === 0) return null
  return (
    <nav aria-label={`In ${category.name}`} className="mt-6 lg:hidden">
      <ul className="-mx-(--gutter) flex gap-2 overflow-x-auto px-(--gutter) [scrollbar-width:none]">
        {children.map((child) => (
          <li key={child.id} className="shrink-0">
            <IntentLink
              href={`/categories/${child.path}`}
              className="inline-flex min-h-10 items-center rounded-full border border-line px-4 text-sm -outline-offset-2 hover:border-ink"
            >
              {child.name}
            </IntentLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
