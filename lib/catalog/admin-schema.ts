import { z } from 'zod'

export const productStatuses = ['draft', 'active', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]

const id = z.string().min(1).max(60)
const line = (max: number) => z.string().trim().max(max, `Use at most ${max} characters.`)
const minor = z.number().int().min(0, 'Not below zero.').max(1_000_000_000, 'This is too much.')

export const slug = z
  .string()
  .trim()
  .min(1, 'Enter the end of the address.')
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')

/** The end of an address made from a name: `Oak Stool No. 2` → `oak-stool-no-2`. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120)
    .replace(/-$/, '')
}

const attributeValue = z.strictObject({
  attributeId: id,
  optionIds: z.array(id).max(50).default([]),
  text: line(500).nullable().default(null),
  number: z.number().nullable().default(null),
  boolean: z.boolean().nullable().default(null),
})

export const productFields = z.strictObject({
  title: line(200).min(1, 'Enter a title.'),
  subtitle: line(300),
  slug,
  description: line(20_000),
  care: line(4_000),
  specifications: z
    .array(z.strictObject({ label: line(120).min(1, 'Enter a label.'), value: line(500).min(1, 'Enter a value.') }))
    .max(80),
  status: z.enum(productStatuses),
  publishAt: z.iso.datetime({ error: 'Choose a date and time.' }).nullable(),
  brandId: id.nullable(),
  productTypeId: id.nullable(),
  taxClassKey: id,
  /** the first one makes the breadcrumbs */
  categoryIds: z.array(id).max(30),
  attributes: z.array(attributeValue).max(100),
  /** pictures in order, with their alternative texts */
  media: z.array(z.strictObject({ mediaId: id, alt: line(300) })).max(60),
})
export type ProductFields = z.output<typeof productFields>

const option = z.strictObject({
  id: id.optional(),
  name: line(60).min(1, 'Name the option.'),
  values: z
    .array(
      z.strictObject({
        id: id.optional(),
        label: line(80).min(1, 'Name the value.'),
        swatch: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/, 'A colour such as #a0b1c2.')
          .nullable(),
      }),
    )
    .min(1, 'Give at least one value.')
    .max(60),
})

export const variantPrice = z.strictObject({
  currency: z.string().length(3),
  /** null: not for sale in this currency */
  amountMinor: minor.nullable(),
  compareAtMinor: minor.nullable(),
})
export type VariantPrice = z.output<typeof variantPrice>

const variant = z.strictObject({
  id: id.optional(),
  sku: line(80).min(1, 'Enter a SKU.'),
  barcode: line(40).nullable(),
  isActive: z.boolean(),
  weightGrams: z.number().int().min(0).max(10_000_000),
  costMinor: minor.nullable(),
  tracksStock: z.boolean(),
  allowsBackorder: z.boolean(),
  /** for each option, in order, the place of the chosen value */
  values: z.array(z.number().int().min(0)).max(5),
  mediaIds: z.array(id).max(60),
  prices: z.array(variantPrice).max(20),
})

export const variantSet = z.strictObject({
  options: z.array(option).max(5, 'Use at most five options.'),
  variants: z.array(variant).min(1, 'A product needs at least one variant.').max(500, 'Use at most 500 variants.'),
})
export type VariantSet = z.output<typeof variantSet>

const picture = z.strictObject({
  mediaId: z.string(),
  alt: z.string(),
  key: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  blur: z.string(),
})
const stockLine = z.strictObject({
  warehouseId: z.string(),
  onHand: z.number().int(),
  held: z.number().int(),
  allocated: z.number().int(),
})

/** A product as staff read it before they change it; `version` is what a change must name. */
export const editableProduct = z
  .strictObject({
    id: z.string(),
    version: z.number().int(),
    status: z.enum(productStatuses),
    updatedAt: z.string(),
    title: z.string(),
    subtitle: z.string(),
    slug: z.string(),
    description: z.string(),
    care: z.string(),
    specifications: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    brandId: z.string().nullable(),
    productTypeId: z.string().nullable(),
    taxClassKey: z.string(),
    publishAt: z.string().nullable(),
    categoryIds: z.array(z.string()),
    attributes: z.array(
      z.strictObject({
        attributeId: z.string(),
        optionIds: z.array(z.string()),
        text: z.string().nullable(),
        number: z.number().nullable(),
        boolean: z.boolean().nullable(),
      }),
    ),
    media: z.array(picture),
    options: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        values: z.array(z.strictObject({ id: z.string(), label: z.string(), swatch: z.string().nullable() })),
      }),
    ),
    variants: z.array(
      z.strictObject({
        id: z.string(),
        sku: z.string(),
        barcode: z.string().nullable(),
        isActive: z.boolean(),
        weightGrams: z.number().int(),
        costMinor: z.number().int().nullable(),
        tracksStock: z.boolean(),
        allowsBackorder: z.boolean(),
        values: z.array(z.number().int()),
        mediaIds: z.array(z.string()),
        prices: z.array(variantPrice),
        stock: z.array(stockLine),
      }),
    ),
  })
  .meta({ id: 'EditableProduct' })

const target = { productId: id, version: z.number().int() }
export const updateProductInput = productFields.partial().extend(target)
export const saveProductInput = productFields.extend({ ...target, ...variantSet.shape })
export type SaveProductInput = z.output<typeof saveProductInput>

export const createProductInput = z.strictObject({
  title: line(200).min(1, 'Enter a title.'),
  slug: z.union([z.literal(''), slug]).default(''),
  sku: line(80).min(1, 'Enter a SKU.'),
  brandId: z.union([z.literal('').transform(() => null), id]).nullish(),
  categoryId: z.union([z.literal('').transform(() => null), id]).nullish(),
})
export const setStatusInput = z.strictObject({
  productIds: z.array(id).min(1).max(200),
  status: z.enum(productStatuses),
})
export const productIdInput = z.strictObject({ productId: id })

const ticked = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false)
export const saveCategoryInput = z.strictObject({
  categoryId: z.union([z.literal('').transform(() => undefined), id]).optional(),
  version: z.coerce.number().int().optional(),
  name: line(80).min(1, 'Enter a name.'),
  slug: z.union([z.literal(''), slug]).default(''),
  description: line(2_000).default(''),
  parentId: z.union([z.literal('').transform(() => null), id]).nullish(),
  isVisible: ticked,
})
export const moveCategoryInput = z.strictObject({ categoryId: id, by: z.union([z.literal(-1), z.literal(1)]) })
export const categoryIdInput = z.strictObject({ categoryId: id })
