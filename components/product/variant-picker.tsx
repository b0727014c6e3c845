'use client'

import { ChipRow, shortGroups, SwatchRow } from '@/components/ui/radio/short-rows'
import { useProductChoice } from './product-choice'

/** The options of a product as swatches and chips. A sold-out value can still be looked at and says so. */
export function VariantPicker() {
  const { product, variant, availableOf, variantWith, choose } = useProductChoice()
  if (product.options.length === 0 || product.variants.length < 2) return null
  return (
    <div className="noscript:hidden flex flex-col gap-5">
      {product.options.map((option) => {
        const values = option.values.filter((value) =>
          product.variants.some((each) => each.options[option.key] === value.key),
        )
        const chosen = values.find((value) => value.key === variant.options[option.key])
        const isColour = values.some((value) => value.swatch)
        const Row = isColour ? SwatchRow : ChipRow
        return (
          <fieldset key={option.key} className="min-w-0">
            <legend className="mb-2 text-sm font-medium">
              {option.name}: <span className="font-normal text-muted">{chosen?.label}</span>
            </legend>
            <div className={isColour ? shortGroups.swatches : shortGroups.chips}>
              {values.map((value) => {
                const target = variantWith(option.key, value.key)
                const isSoldOut = target !== undefined && availableOf(target) === 0 && !target.allowsBackorder
                const label = isSoldOut ? `${value.label}, sold out` : value.label
                const input = {
                  type: 'radio',
                  name: `option-${product.id}-${option.key}`,
                  value: value.key,
                  checked: value.key === variant.options[option.key],
                  onChange: () => choose(option.key, value.key),
                }
                return (
                  <Row
                    key={value.key}
                    option={{ value: value.key, label, color: value.swatch ?? undefined }}
                    input={input}
                  />
                )
              })}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
