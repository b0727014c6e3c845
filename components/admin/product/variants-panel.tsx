'use client'

import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { Table, Tbody, Th, Thead, Tr } from '@/components/ui/table'
import type { EditorChoices } from '@/lib/catalog/admin-queries'
import type { EditableProduct } from '@/lib/catalog/product-for-edit'
import type { PanelProps } from './basics-panel'
import type { DraftVariant } from './draft'
import { variantTitle } from './option-changes'
import { priceParts } from './price-input'
import { VariantRow } from './variant-row'

type VariantsPanelProps = PanelProps & { product: EditableProduct; choices: EditorChoices; mayStock: boolean }

/** Price, stock and numbers of each variant; rarer things fold out below its row. */
export function VariantsPanel({ draft, change, errors, product, choices, mayStock }: VariantsPanelProps) {
  const currencies = choices.currencies.map((currency) => currency.code)
  const [currency = 'EUR'] = currencies
  const set = (index: number, part: Partial<DraftVariant>) =>
    change({ variants: draft.variants.map((variant, at) => (at === index ? { ...variant, ...part } : variant)) })
  const [first] = draft.variants
  const canSpread =
    first &&
    draft.variants.length > 1 &&
    draft.variants.some((variant) => JSON.stringify(variant.prices) !== JSON.stringify(first.prices))
  return (
    <Panel
      title="Variants"
      padded={false}
      actions={
        canSpread && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() =>
              change({ variants: draft.variants.map((variant) => ({ ...variant, prices: first.prices })) })
            }
          >
            Give all the first price
          </Button>
        )
      }
    >
      {errors.variants && (
        <p role="alert" className="px-4 pb-2 text-danger">
          {errors.variants}
        </p>
      )}
      <Table caption="Variants">
        <Thead className="max-sm:sr-only">
          <Tr>
            <Th>Variant</Th>
            <Th>SKU</Th>
            {priceParts.map(({ part, label }) => (
              <Th key={part}>
                {label} ({currency})
              </Th>
            ))}
            <Th numeric>Stock</Th>
            <Th>
              <span className="sr-only">More</span>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {draft.variants.map((variant, index) => (
            <VariantRow
              key={variant.key}
              title={variantTitle(draft, variant)}
              variant={variant}
              at={`variants.${index}`}
              errors={errors}
              currencies={currencies}
              media={draft.media}
              stock={product.variants.find((each) => each.id === variant.id)?.stock}
              warehouses={choices.warehouses}
              mayStock={mayStock}
              onChange={(part) => set(index, part)}
              onRemove={
                draft.variants.length > 1
                  ? () => change({ variants: draft.variants.filter((_, at) => at !== index) })
                  : undefined
              }
            />
          ))}
        </Tbody>
      </Table>
    </Panel>
  )
}
