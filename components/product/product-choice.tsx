'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { useFetched } from '@/components/shop/use-fetched'
import type { ProductDetail, VariantDetail } from '@/lib/catalog/schema'
import { firstChoice } from './first-choice'
import { putVariantInAddress, useVariantInAddress } from './variant-store'

/** What the choice of a variant needs to know of a product. */
export type ChoiceProduct = Pick<ProductDetail, 'id' | 'slug' | 'title' | 'options'> & {
  variants: Pick<
    VariantDetail,
    'id' | 'title' | 'options' | 'price' | 'compareAt' | 'lowest30Days' | 'imageKeys' | 'available' | 'allowsBackorder'
  >[]
}
export type ChoiceVariant = ChoiceProduct['variants'][number]

type Choice = {
  product: ChoiceProduct
  variant: ChoiceVariant
  /** live where it has been read, else as the page was made; null when not limited */
  availableOf(variant: ChoiceVariant): number | null
  /** the variant that a value leads to, keeping the other choices where possible */
  variantWith(optionKey: string, valueKey: string): ChoiceVariant | undefined
  choose(optionKey: string, valueKey: string): void
}

const Context = createContext<Choice | null>(null)

/** The chosen variant and its live stock; throws outside of `ProductChoice`. */
export function useProductChoice(): Choice {
  const choice = useContext(Context)
  if (!choice) throw new Error('This part belongs inside ProductChoice.')
  return choice
}

type Stock = { variants: { id: string; available: number | null }[] }

/** Keeps which variant of a product is looked at in the address, for the gallery, the price and the cart form alike. */
export function ProductChoice({ product, children }: { product: ChoiceProduct; children: ReactNode }) {
  const choice = useChoice(product, useVariantInAddress(), putVariantInAddress)
  return choice && <Context value={choice}>{children}</Context>
}

/** As `ProductChoice`, where the address belongs to another page: the choice is forgotten with the part that asked. */
export function LocalChoice({ product, children }: { product: ChoiceProduct; children: ReactNode }) {
  const [named, setNamed] = useState<string | null>(null)
  const choice = useChoice(product, named, setNamed)
  return choice && <Context value={choice}>{children}</Context>
}

function useChoice(product: ChoiceProduct, named: string | null, put: (variantId: string) => void): Choice | null {
  const live = useFetched<Stock>(`/api/v1/products/${product.id}/availability`, { freshMs: 20_000 }).data?.variants
  return useMemo(() => {
    const { variants } = product
    const availableOf = (variant: ChoiceVariant) => (live?.find(({ id }) => id === variant.id) ?? variant).available
    const variant = variants.find((each) => each.id === named) ?? firstChoice(variants)
    if (!variant) return null
    const variantWith = (optionKey: string, valueKey: string) => {
      const wanted = { ...variant.options, [optionKey]: valueKey }
      const fits = variants.filter((each) => each.options[optionKey] === valueKey)
      return fits.find((each) => Object.entries(wanted).every(([key, value]) => each.options[key] === value)) ?? fits[0]
    }
    const choose = (optionKey: string, valueKey: string) => {
      const next = variantWith(optionKey, valueKey)
      if (next) put(next.id)
    }
    return { product, variant, availableOf, variantWith, choose }
  }, [product, named, live, put])
}
