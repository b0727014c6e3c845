import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Picture } from '@/components/ui/picture'
import type { CategoryNode } from '@/lib/catalog/schema'

type CategoryHeaderProps = { category: CategoryNode; trail: readonly { label: string; href: string }[] }

/** The head of a category page: where it is, what it is called and what it is about; departments show their picture. */
export function CategoryHeader({ category, trail }: CategoryHeaderProps) {
  const crumbs = trail.map((item, index) => (index === trail.length - 1 ? { label: item.label } : item))
  const { image } = category
  return (
    <div className="shell pt-5 pb-8 lg:pb-12">
      <Breadcrumbs items={crumbs} />
      <div
        className={image ? 'mt-6 grid items-end gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]' : 'mt-6'}
      >
        <div>
          <h1 className="font-display text-display-2">{category.name}</h1>
          {category.description && <p className="mt-3 max-w-[52ch] text-muted lg:text-lg">{category.description}</p>}
        </div>
        {image && (
          <Picture
            storageKey={image.key}
            alt=""
            width={image.width}
            height={image.height}
            blur={image.blur}
            priority
            ratio="2 / 1"
            imgClassName="object-[50%_85%]"
            sizes="(min-width: 64rem) 52vw, 92vw"
            className="rounded max-lg:order-first"
          />
        )}
      </div>
    </div>
  )
}
