import type { EditableMedia, EditableProduct } from '@/lib/catalog/product-for-edit'
import type { ProductFields, SaveProductInput } from '@/lib/catalog/admin-schema'
import { decimalString, parseDecimal } from '@/lib/money'

export type DraftVariant = {
  /** stays the same while editing, also before the variant has an id */
  key: string
  id?: string
  sku: string
  barcode: string
  isActive: boolean
  weight: string
  cost: string
  tracksStock: boolean
  allowsBackorder: boolean
  values: number[]
  mediaIds: string[]
  /** currency → what was typed */
  prices: Record<string, { amount: string; compareAt: string }>
}
export type DraftOption = {
  key: string
  id?: string
  name: string
  values: { key: string; id?: string; label: string; swatch: string | null }[]
}

/** A product as it stands in the editor: amounts as typed, so that half a number is not lost. */
export type Draft = Omit<ProductFields, 'media'> & {
  media: EditableMedia[]
  options: DraftOption[]
  variants: DraftVariant[]
}

export type Errors = Readonly<Record<string, string>>

let made = 0
/** A key for something new in the editor. */
export const newKey = () => `new-${++made}`

const typed = (amountMinor: number | null | undefined, currency: string) =>
  amountMinor === null || amountMinor === undefined ? '' : decimalString({ amountMinor, currency })

/** The draft a stored product begins as. */
export function toDraft(product: EditableProduct, currencies: readonly string[]): Draft {
  const { id: _, version: __, updatedAt: ___, options, variants, ...fields } = product
  const shopCurrency = currencies[0] ?? 'EUR'
  return {
    ...fields,
    options: options.map((option) => ({
      ...option,
      key: option.id,
      values: option.values.map((value) => ({ ...value, key: value.id })),
    })),
    variants: variants.map(({ stock: ____, prices, costMinor, weightGrams, barcode, ...variant }) => ({
      ...variant,
      key: variant.id,
      barcode: barcode ?? '',
      weight: String(weightGrams),
      cost: typed(costMinor, shopCurrency),
      prices: Object.fromEntries(
        currencies.map((currency) => {
          const price = prices.find((each) => each.currency === currency)
          return [
            currency,
            { amount: typed(price?.amountMinor, currency), compareAt: typed(price?.compareAtMinor, currency) },
          ]
        }),
      ),
    })),
  }
}

/** What is sent to be saved, or the errors of amounts that cannot be read, under the names the server would use. */
export function toInput(
  productId: string,
  version: number,
  draft: Draft,
  currencies: readonly string[],
): { input: SaveProductInput } | { errors: Errors } {
  const errors: Record<string, string> = {}
  const amount = (text: string, currency: string, name: string): number | null => {
    if (text.trim() === '') return null
    const minor = parseDecimal(text, currency)
    if (minor === null || minor < 0) errors[name] = 'Enter an amount such as 24.90.'
    return minor
  }
  const shopCurrency = currencies[0] ?? 'EUR'
  const variants = draft.variants.map(({ key: _, weight, cost, prices, barcode, ...variant }, index) => {
    const at = `variants.${index}`
    if (!/^\d{1,8}$/.test(weight.trim() || '0')) errors[`${at}.weightGrams`] = 'Enter whole grams.'
    return {
      ...variant,
      barcode: barcode.trim() || null,
      weightGrams: Number(weight.trim() || '0'),
      costMinor: amount(cost, shopCurrency, `${at}.costMinor`),
      prices: currencies.map((currency, place) => ({
        currency,
        amountMinor: amount(prices[currency]?.amount ?? '', currency, `${at}.prices.${place}.amountMinor`),
        compareAtMinor: amount(prices[currency]?.compareAt ?? '', currency, `${at}.prices.${place}.compareAtMinor`),
      })),
    }
  })
  if (Object.keys(errors).length > 0) return { errors }
  const options = draft.options.map(({ id, name, values }) => ({
    id,
    name,
    values: values.map((value) => ({ id: value.id, label: value.label, swatch: value.swatch })),
  }))
  const media = draft.media.map(({ mediaId, alt }) => ({ mediaId, alt }))
  const specifications = draft.specifications.filter((row) => row.label.trim() || row.value.trim())
  return { input: { ...draft, productId, version, specifications, media, options, variants } }
}
