import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { ProductField } from '../product-field'

/** Asks which product the rails are shown for; a plain form, so that the address can be shared. */
export function PreviewForm({ product, problem }: { product: string; problem: string | null }) {
  return (
    <form method="get" className="flex flex-wrap items-start gap-3">
      <Field label="Product" hideLabel error={problem ?? undefined} className="w-full max-w-md">
        <ProductField
          key={product}
          name="product"
          defaultValue={product}
          placeholder="Title, SKU or address of a product"
          size="sm"
        />
      </Field>
      <Button type="submit" variant="secondary" size="sm">
        Show
      </Button>
    </form>
  )
}
