'use client'

import { RadioGroup } from '@/components/ui/radio-group'
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
        return (
          <RadioGroup
            key={option.key}
            legend={
              <>
                {option.name}: <span className="font-normal text-muted">{chosen?.label}</span>
              </>
            }
            name={`option-${product.id}-${option.key}`}
            variant={isColour ? 'swatches' : 'chips'}
            value={variant.options[option.key]}
            onValueChange={(value) => choose(option.key, value)}
            options={values.map((value) => {
              const target = variantWith(option.key, value.key)
              const isSoldOut = target !== undefined && availableOf(target) === 0 && !target.allowsBackorder
              const label = isSoldOut ? `${value.label}, sold out` : value.label
              return { value: value.key, label, color: value.swatch ?? undefined }
            })}
          />
        )
      })}
    </div>
  )
}
