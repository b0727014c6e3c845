import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { attributes } from './goods/attributes'
import { brands } from './goods/brands'
import { departments } from './goods/categories'
import { insertRows } from './insert'

export type Taxonomy = {
  brandId(key: string): string
  /** by `department` or `department/category` */
  categoryId(path: string): string
  typeId(department: string): string
  attribute(key: string): { id: string; kind: string; optionId(key: string): string }
}

function keep<T>(map: Map<string, T>, key: string, what: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The goods name an unknown ${what}: ${key}`)
  return value
}

/** Writes attributes, makers, departments with their categories, and one product type a department. */
export async function writeTaxonomy(pool: Pool): Promise<Taxonomy> {
  const now = new Date().toISOString()
  const attributeIds = new Map(attributes.map((attribute) => [attribute.key, newId('attr')]))
  const optionIds = new Map<string, string>()
  await insertRows(
    pool,
    'attributes',
    attributes.map((each, position) => ({
      id: attributeIds.get(each.key),
      key: each.key,
      name: each.name,
      kind: each.kind,
      unit: each.unit ?? null,
      is_filterable: each.isFilterable,
      position,
    })),
  )
  await insertRows(
    pool,
    'attribute_options',
    attributes.flatMap((attribute) =>
      (attribute.options ?? []).map((option, position) => {
        const id = newId('opt')
        optionIds.set(`${attribute.key}:${option.key}`, id)
        return {
          id,
          attribute_id: attributeIds.get(attribute.key),
          key: option.key,
          label: option.label,
          swatch: option.swatch ?? null,
          position,
        }
      }),
    ),
  )
  const brandIds = new Map(brands.map((brand) => [brand.key, newId('brand')]))
  await insertRows(
    pool,
    'brands',
    brands.map((brand) => ({
      id: brandIds.get(brand.key),
      slug: brand.key,
      name: brand.name,
      description: brand.description,
      created_at: now,
    })),
  )
  const categoryIds = new Map<string, string>()
  const typeIds = new Map<string, string>()
  const plain = { is_visible: true, version: 1, created_at: now, updated_at: now }
  for (const [position, department] of departments.entries()) {
    const id = newId('cat')
    categoryIds.set(department.slug, id)
    typeIds.set(department.slug, newId('ptype'))
    const root = {
      id,
      slug: department.slug,
      path: department.slug,
      name: department.name,
      description: department.description,
      parent_id: null,
      position,
      ...plain,
    }
    const children = department.categories.map((category, place) => {
      const path = `${department.slug}/${category.slug}`
      categoryIds.set(path, newId('cat'))
      return {
        id: categoryIds.get(path),
        slug: category.slug,
        path,
        name: category.name,
        description: category.description,
        parent_id: id,
        position: place,
        ...plain,
      }
    })
    await insertRows(pool, 'categories', [root, ...children])
    await insertRows(pool, 'product_types', [
      { id: typeIds.get(department.slug), key: department.slug, name: department.name },
    ])
  }
  return {
    brandId: (key) => keep(brandIds, key, 'maker'),
    categoryId: (path) => keep(categoryIds, path, 'category'),
    typeId: (department) => keep(typeIds, department, 'department'),
    attribute: (key) => ({
      id: keep(attributeIds, key, 'attribute'),
      kind: attributes.find((each) => each.key === key)?.kind ?? 'text',
      optionId: (option) => keep(optionIds, `${key}:${option}`, 'attribute option'),
    }),
  }
}
