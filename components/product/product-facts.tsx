import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import type { ProductDetail } from '@/lib/catalog/schema'

/** What there is to know of a product: its story first, then figures and care. */
export function ProductFacts({ product }: { product: Pick<ProductDetail, 'description' | 'specifications' | 'care'> }) {
  const paragraphs = product.description.split(/\n{2,}/).filter(Boolean)
  return (
    <div>
      {paragraphs.length > 0 && (
        <div className="prose pb-6">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      <div className="border-t border-line">
        {product.specifications.length > 0 && (
          <Disclosure summary="Details and dimensions" open>
            <DefinitionList
              items={product.specifications.map(({ label, value }) => ({ term: label, description: value }))}
            />
          </Disclosure>
        )}
        {product.care && (
          <Disclosure summary="Care">
            <p className="text-muted">{product.care}</p>
          </Disclosure>
        )}
      </div>
    </div>
  )
}
