import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import type { ProductDetail } from '@/lib/catalog/schema'

/** Figures, care, and how it comes and goes back, each under a fold of its own. `freeFrom` is the order value from which delivery costs nothing. */
export function ProductFacts({
  product,
  freeFrom,
}: {
  product: Pick<ProductDetail, 'specifications' | 'care'>
  freeFrom: string | null
}) {
  return (
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
          <p className="max-w-[60ch] text-muted">{product.care}</p>
        </Disclosure>
      )}
      <Disclosure summary="Delivery and returns">
        <div className="flex max-w-[60ch] flex-col gap-3 text-muted">
          <p>
            Parcels leave within a working day and are tracked to your door.
            {freeFrom && ` Within Germany they are free from ${freeFrom}, up to 31.5 kg.`} What other countries cost
            stands at checkout before you pay.
          </p>
          <p>
            You have 14 days from its arrival to send a thing back unused. If it came broken, a photograph is enough.
          </p>
        </div>
      </Disclosure>
    </div>
  )
}
