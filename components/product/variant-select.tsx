import { Select } from '@/components/ui/select'
import type { ProductDetail } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/money'
import { firstChoice } from './first-choice'

/** The variants of a product as a list for the form that buys it, shown where scripting is off. */
export function VariantSelect({
  product: { title, variants },
}: {
  product: Pick<ProductDetail, 'title' | 'variants'>
}) {
  return (
    <div className="hidden w-full noscript:block">
      <Select
        name="variantId"
        aria-label="Variant"
        defaultValue={firstChoice(variants)?.id}
        options={variants.map((variant) => ({
          value: variant.id,
          label: `${variant.title || title}, ${formatMoney(variant.price)}`,
        }))}
      />
    </div>
  )
}
