import { Icon } from '@/components/ui/icon'
import { searchIcon } from '@/components/ui/icon-paths'
import { cn } from '@/components/ui/cn'
import { mediaUrl } from '@/components/ui/media-url'
import { Price } from '@/components/ui/price'
import type { ProductCard } from '@/lib/catalog/schema'
import type { Suggestions } from '@/lib/search/schema'
import { MarkedText } from './marked-text'

export type Choice =
  | { kind: 'query'; href: string; text: string }
  | { kind: 'category'; href: string; text: string; within: string | null }
  | { kind: 'product'; href: string; product: ProductCard }

/** Suggestions as one list in the order they are shown. */
export function toChoices({ queries, categories, products }: Suggestions): Choice[] {
  return [
    ...queries.map((text): Choice => ({ kind: 'query', text, href: `/search?q=${encodeURIComponent(text)}` })),
    ...categories.map(
      ({ name, path, within }): Choice => ({ kind: 'category', text: name, within, href: `/categories/${path}` }),
    ),
    ...products.map((product): Choice => ({ kind: 'product', product, href: `/products/${product.slug}` })),
  ]
}

type SuggestionListProps = {
  id: string
  choices: readonly Choice[]
  /** what the choices go on from: as typed, or as put right */
  query: string
  active: number
  onFollow(choice: Choice): void
  onHover(index: number): void
}

/** The listbox under the search input; the input keeps the focus and names the active option. */
export function SuggestionList({ id, choices, query, active, onFollow, onHover }: SuggestionListProps) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={cn(
        'absolute inset-x-0 top-full z-50 mt-2 max-h-[70vh] overflow-y-auto rounded-lg border border-line bg-surface py-2 text-sm shadow-overlay',
        choices.length === 0 && 'hidden',
      )}
    >
      {choices.map((choice, index) => (
        <li
          key={choice.href}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onFollow(choice)}
          onPointerMove={() => index !== active && onHover(index)}
          className={cn('flex min-h-10 cursor-pointer items-center gap-3 px-4 py-1.5', index === active && 'bg-sunken')}
        >
          <Row choice={choice} query={query} />
        </li>
      ))}
    </ul>
  )
}

function Row({ choice, query }: { choice: Choice; query: string }) {
  if (choice.kind === 'product') {
    const { product } = choice
    return (
      <>
        {product.image ? (
          <img
            src={mediaUrl(product.image.key, 160, 'webp')}
            alt=""
            width={40}
            height={40}
            className="size-10 rounded bg-sunken object-cover"
          />
        ) : (
          <span className="size-10 rounded bg-sunken" />
        )}
        <span className="min-w-0 flex-1 truncate">
          <MarkedText text={product.title} query={query} isTyping />
        </span>
        <Price
          amountMinor={product.price.amountMinor}
          currency={product.price.currency}
          from={product.isFromPrice}
          size="sm"
          className="text-muted"
        />
      </>
    )
  }
  return (
    <>
      <Icon path={searchIcon} size={15} className="shrink-0 text-subtle" />
      <span className="truncate">
        <MarkedText text={choice.text} query={query} isTyping />
      </span>
      {choice.kind === 'category' && (
        <span className="text-muted">{choice.within ? `in ${choice.within}` : 'Department'}</span>
      )}
    </>
  )
}
