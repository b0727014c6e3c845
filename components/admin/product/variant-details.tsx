'use client'

import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { mediaUrl } from '@/components/ui/media-url'
import type { Draft, DraftVariant, Errors } from './draft'
import { PriceInput, priceParts } from './price-input'

type VariantDetailsProps = {
  title: string
  variant: DraftVariant
  at: string
  errors: Errors
  currencies: readonly string[]
  media: Draft['media']
  onChange: (part: Partial<DraftVariant>) => void
  onRemove?: () => void
}

/** What is seldom changed of a variant: codes, weight, cost, prices in other currencies, its own pictures. */
export function VariantDetails({
  title,
  variant,
  at,
  errors,
  currencies,
  media,
  onChange,
  onRemove,
}: VariantDetailsProps) {
  const [shopCurrency, ...others] = currencies
  const toggle = (mediaId: string) =>
    onChange({
      mediaIds: variant.mediaIds.includes(mediaId)
        ? variant.mediaIds.filter((each) => each !== mediaId)
        : [...variant.mediaIds, mediaId],
    })
  return (
    <div className="flex flex-col gap-4">
      <FormGrid columns={3}>
        <Field label="Barcode" error={errors[`${at}.barcode`]}>
          <Input size="sm" value={variant.barcode} onChange={(event) => onChange({ barcode: event.target.value })} />
        </Field>
        <Field label="Weight" error={errors[`${at}.weightGrams`]}>
          <Input
            size="sm"
            inputMode="numeric"
            end="g"
            value={variant.weight}
            onChange={(event) => onChange({ weight: event.target.value })}
          />
        </Field>
        <Field label="Cost" error={errors[`${at}.costMinor`]}>
          <Input
            size="sm"
            inputMode="decimal"
            end={shopCurrency}
            value={variant.cost}
            onChange={(event) => onChange({ cost: event.target.value })}
          />
        </Field>
        {others.flatMap((currency, index) =>
          priceParts.map(({ part, label, error }) => (
            <Field
              key={`${currency}-${part}`}
              label={`${label} in ${currency}`}
              error={errors[`${at}.prices.${index + 1}.${error}`]}
            >
              <PriceInput variant={variant} currency={currency} part={part} onChange={onChange} />
            </Field>
          )),
        )}
      </FormGrid>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Checkbox
          label="For sale"
          checked={variant.isActive}
          onChange={(event) => onChange({ isActive: event.target.checked })}
        />
        <Checkbox
          label="Track stock"
          checked={variant.tracksStock}
          onChange={(event) => onChange({ tracksStock: event.target.checked })}
        />
        <Checkbox
          label="Sell beyond stock"
          checked={variant.allowsBackorder}
          onChange={(event) => onChange({ allowsBackorder: event.target.checked })}
        />
      </div>
      {media.length > 0 && (
        <fieldset>
          <legend className="mb-1.5 text-sm font-medium">Pictures of this variant</legend>
          <div className="flex flex-wrap gap-2">
            {media.map((picture, index) => (
              <button
                key={picture.mediaId}
                type="button"
                aria-pressed={variant.mediaIds.includes(picture.mediaId)}
                aria-label={picture.alt || `Picture ${index + 1}`}
                onClick={() => toggle(picture.mediaId)}
                className="rounded-sm border-2 border-transparent opacity-55 aria-pressed:border-accent aria-pressed:opacity-100"
              >
                <img
                  src={mediaUrl(picture.key, 320)}
                  alt=""
                  width={48}
                  height={48}
                  className="size-12 rounded-sm object-cover"
                />
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {onRemove && (
        <div>
          <Button size="sm" variant="ghost" onClick={onRemove}>
            Remove {title}
          </Button>
        </div>
      )}
    </div>
  )
}
