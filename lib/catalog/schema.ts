import { z } from 'zod'
import { pageOf, pageQuery } from '@/lib/http/pagination'

/** Minor units (cents) and the ISO 4217 code. */
export const money = z.strictObject({ amountMinor: z.number().int(), currency: z.string() }).meta({ id: 'Money' })

/** A stored picture; its sizes are served at `/media/<key>?w=640`. `blur` is a tiny data: URL. */
export const image = z
  .strictObject({
    key: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    alt: z.string(),
    blur: z.string(),
  })
  .meta({ id: 'Image' })
export type Image = z.infer<typeof image>

const swatch = z.strictObject({
  label: z.string(),
  hex: z.string().nullable(),
  variantId: z.string(),
  imageKey: z.string().nullable(),
})

/** What a list shows of a product. */
export const productCard = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    subtitle: z.string(),
    brand: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
    image: image.nullable(),
    /** shown on hover */
    secondImage: image.nullable(),
    /** lowest price of the variants */
    price: money,
    /** true when the variants differ in price */
    isFromPrice: z.boolean(),
    /** struck-through former price of the cheapest variant */
    compareAt: money.nullable(),
    isAvailable: z.boolean(),
    rating: z.number().nullable(),
    reviewCount: z.number().int(),
    swatches: z.array(swatch),
    /** the variant to add at once, when there is only one */
    onlyVariantId: z.string().nullable(),
    publishedAt: z.string(),
  })
  .meta({ id: 'ProductCard' })
export type ProductCard = z.infer<typeof productCard>

export const variantDetail = z
  .strictObject({
    id: z.string(),
    sku: z.string(),
    barcode: z.string().nullable(),
    title: z.string(),
    /** option key → value key */
    options: z.record(z.string(), z.string()),
    price: money,
    compareAt: money.nullable(),
    /** lowest price of the 30 days before a reduction; null when not reduced */
    lowest30Days: money.nullable(),
    weightGrams: z.number().int(),
    imageKeys: z.array(z.string()),
    /** units that can be bought now; null when stock is not tracked */
    available: z.number().int().nullable(),
    allowsBackorder: z.boolean(),
  })
  .meta({ id: 'Variant' })
export type VariantDetail = z.infer<typeof variantDetail>

export const categoryLink = z.strictObject({ id: z.string(), name: z.string(), path: z.string() })

/** What a product page shows. */
export const productDetail = productCard
  .omit({ swatches: true, onlyVariantId: true })
  .extend({
    description: z.string(),
    care: z.string(),
    specifications: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    /** from the department to the product's own category */
    breadcrumbs: z.array(categoryLink),
    attributes: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
        unit: z.string().nullable(),
      }),
    ),
    images: z.array(image),
    options: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        values: z.array(z.strictObject({ key: z.string(), label: z.string(), swatch: z.string().nullable() })),
      }),
    ),
    variants: z.array(variantDetail),
    updatedAt: z.string(),
  })
  .meta({ id: 'Product' })
export type ProductDetail = z.infer<typeof productDetail>

export const productSorts = ['popular', 'new', 'price', '-price', 'rating'] as const
export type ProductSort = (typeof productSorts)[number]

/** Filters of a list. `facets` are `key:value` pairs; values of one key are alternatives, keys must all hold. */
export type ProductFilter = {
  categoryId?: string
  facets?: string[]
  minPriceMinor?: number
  maxPriceMinor?: number
  onlyAvailable?: boolean
}

export const facetGroup = z.strictObject({
  key: z.string(),
  name: z.string(),
  values: z.array(
    z.strictObject({ key: z.string(), label: z.string(), swatch: z.string().nullable(), count: z.number().int() }),
  ),
})
export type FacetGroup = z.infer<typeof facetGroup>

export const listFacets = z.strictObject({
  total: z.number().int(),
  priceRange: z.strictObject({ minMinor: z.number().int(), maxMinor: z.number().int() }).nullable(),
  groups: z.array(facetGroup),
})
export type ListFacets = z.infer<typeof listFacets>

export const categoryNode = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    path: z.string(),
    name: z.string(),
    description: z.string(),
    image: image.nullable(),
    productCount: z.number().int(),
    get children(): z.ZodArray<z.ZodType<CategoryNode>> {
      return z.array(categoryNode)
    },
  })
  .meta({ id: 'Category' }) as z.ZodType<CategoryNode>
export type CategoryNode = {
  id: string
  slug: string
  path: string
  name: string
  description: string
  image: Image | null
  productCount: number
  children: CategoryNode[]
}

export const productListQuery = z.strictObject({
  ...pageQuery,
  /** path of a category such as `ceramics/mugs` */
  category: z.string().max(200).optional(),
  sort: z.enum(productSorts).default('popular'),
  /** `material:oak,material:ash,made-in:denmark` */
  facets: z
    .string()
    .max(1000)
    .transform((list) => list.split(',').filter(Boolean).slice(0, 40))
    .optional(),
  /** just these products, in this order */
  ids: z
    .string()
    .max(2000)
    .transform((list) => list.split(',').filter(Boolean).slice(0, 48))
    .optional(),
  minPrice: z.coerce.number().int().min(0).max(2_000_000_000).optional(),
  maxPrice: z.coerce.number().int().min(0).max(2_000_000_000).optional(),
  available: z.stringbool().optional(),
})
export const productPage = pageOf(productCard)

export const brand = z.strictObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  productCount: z.number().int(),
})
export type Brand = z.infer<typeof brand>

export const availability = z.strictObject({
  variants: z.array(z.strictObject({ id: z.string(), available: z.number().int().nullable() })),
})

export const review = z.strictObject({
  id: z.string(),
  rating: z.number().int(),
  title: z.string(),
  body: z.string(),
  authorName: z.string(),
  isVerified: z.boolean(),
  reply: z.string().nullable(),
  /** what the buyer photographed, at most four */
  photos: z.array(image),
  createdAt: z.string(),
})
export type Review = z.infer<typeof review>
/** `histogram`: how many reviews gave 1, 2, 3, 4 and 5 stars */
export const reviewList = z.strictObject({ reviews: z.array(review), histogram: z.array(z.number().int()) })
