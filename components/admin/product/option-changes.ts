import { type Draft, type DraftVariant, newKey } from './draft'

function distinct(variants: DraftVariant[]): DraftVariant[] {
  return variants.filter(
    (variant, index) => variants.findIndex((each) => each.values.join() === variant.values.join()) === index,
  )
}

/** The draft with one more option; every variant takes its first value. */
export function addOption(draft: Draft): Draft {
  const option = { key: newKey(), name: '', values: [{ key: newKey(), label: '', swatch: null }] }
  return {
    ...draft,
    options: [...draft.options, option],
    variants: draft.variants.map((variant) => ({ ...variant, values: [...variant.values, 0] })),
  }
}

/** The draft without an option; of variants that would now be the same, the first stays. */
export function removeOption(draft: Draft, place: number): Draft {
  const variants = draft.variants.map((variant) => ({
    ...variant,
    values: variant.values.filter((_, index) => index !== place),
  }))
  return { ...draft, options: draft.options.filter((_, index) => index !== place), variants: distinct(variants) }
}

/** The draft without one value of an option and the variants that have it; the last variant of all stays with the first value. */
export function removeValue(draft: Draft, place: number, value: number): Draft {
  const options = draft.options.map((option, index) =>
    index === place ? { ...option, values: option.values.filter((_, at) => at !== value) } : option,
  )
  const kept = draft.variants.filter((variant) => variant.values[place] !== value)
  const variants = (
    kept.length > 0
      ? kept
      : draft.variants
          .slice(0, 1)
          .map((variant) => ({ ...variant, values: variant.values.map((each, index) => (index === place ? 0 : each)) }))
  ).map((variant) => ({
    ...variant,
    values: variant.values.map((each, index) => (index === place && each > value ? each - 1 : each)),
  }))
  return { ...draft, options, variants: distinct(variants) }
}

function combinations(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((head) => Array.from({ length: size }, (_, value) => [...head, value])),
    [[]],
  )
}

/** How many combinations of the option values have no variant yet. */
export function missingCount(draft: Draft): number {
  return draft.options.reduce((product, option) => product * option.values.length, 1) - draft.variants.length
}

/** The draft with a variant for each combination that had none, like the first one but for its SKU; in the order of the values. */
export function fillCombinations(draft: Draft): Draft {
  const [model] = draft.variants
  if (!model) return draft
  const variants = combinations(draft.options.map((option) => option.values.length)).map((values): DraftVariant => {
    const known = draft.variants.find((variant) => variant.values.join() === values.join())
    if (known) return known
    const ending = values
      .map((value, place) =>
        draft.options[place]?.values[value]?.label
          .slice(0, 3)
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, ''),
      )
      .join('-')
    return { ...model, key: newKey(), id: undefined, values, mediaIds: [], barcode: '', sku: `${model.sku}-${ending}` }
  })
  return { ...draft, variants }
}

/** What a variant is called: its values, or a plain word when there are no options. */
export function variantTitle(draft: Draft, variant: DraftVariant): string {
  return (
    variant.values.map((value, place) => draft.options[place]?.values[value]?.label || '…').join(' / ') ||
    'Only variant'
  )
}
