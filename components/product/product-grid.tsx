import { cn } from '@/components/ui/cn'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { ProductCard } from './product-card'

/** Cards that a phone or a laptop shows before anybody scrolls. */
const FIRST_SCREEN = 8

type ProductGridProps = {
  products: readonly Product[]
  heading?: 'h2' | 'h3'
  eager?: number
  sizes?: string
  className?: string
}

/** Cards in a grid; the first `eager` pictures load at once because they are what the shopper sees first. */
export function ProductGrid({ products, heading, eager = 0, sizes, className }: ProductGridProps) {
  return (
    <ul className={cn('grid-products', className)}>
      {products.map((product, index) => (
        <li key={product.id} className={index >= FIRST_SCREEN ? 'later [--later:22rem]' : undefined}>
          <ProductCard product={product} heading={heading} priority={index < eager} sizes={sizes} />
        </li>
      ))}
    </ul>
  )
}
