import 'server-only'
import { remember, tags } from '@/lib/cache'
import { queryReplica } from '@/lib/db'
import { filterSql, groupFacets } from './queries'
import type { FacetGroup, ListFacets, ProductFilter } from './schema'

type Label = {
  key: string
  name: string
  position: number
  values: Map<string, { label: string; swatch: string | null; position: number }>
}

const colourSwatches: Record<string, string> = {
  white: '#f7f5f0',
  beige: '#d9c7a7',
  grey: '#9b9b98',
  black: '#1d1d1c',
  brown: '#76513a',
  red: '#b23a35',
  orange: '#d07a3a',
  yellow: '#ddb545',
  green: '#5f7d58',
  blue: '#4a6a8f',
  purple: '#76608c',
  pink: '#d79aa3',
}

const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Names of every facet and value, from attributes and brands. */
function loadLabels(): Promise<Map<string, Label>> {
  return remember('facet-labels', { ttlS: 300, tags: [tags.listings] }, async () => {
    const rows = await queryReplica<{
      key: string
      name: string
      position: number
      value: string
      label: string
      swatch: string | null
      place: number
    }>(
      'facet-labels',
      `SELECT a.key, a.name, a.position + 10 AS position, o.key AS value, o.label, o.swatch, o.position AS place
       FROM attributes a JOIN attribute_options o ON o.attribute_id = a.id WHERE a.is_filterable AND a.kind = 'option'
       UNION ALL SELECT key, name, position + 500, 'yes', 'Yes', NULL, 0 FROM attributes WHERE is_filterable AND kind = 'boolean'
       UNION ALL SELECT 'brand', 'Maker', 5, slug, name, NULL, 0 FROM brands`,
    )
    const labels = new Map<string, Label>([
      [
        'sale',
        {
          key: 'sale',
          name: 'On sale',
          position: 900,
          values: new Map([['yes', { label: 'Yes', swatch: null, position: 0 }]]),
        },
      ],
      [
        'colour',
        {
          key: 'colour',
          name: 'Colour',
          position: 1,
          values: new Map(
            Object.entries(colourSwatches).map(([key, swatch], position) => [
              key,
              { label: title(key), swatch, position },
            ]),
          ),
        },
      ],
    ])
    for (const row of rows) {
      const label = labels.get(row.key) ?? { key: row.key, name: row.name, position: row.position, values: new Map() }
      label.values.set(row.value, { label: row.label, swatch: row.swatch, position: row.place })
      labels.set(row.key, label)
    }
    return labels
  })
}

async function countFacets(filter: ProductFilter): Promise<Map<string, number>> {
  const values: unknown[] = []
  const where = filterSql(filter, values)
  const rows = await queryReplica<{ facet: string; n: number }>(
    `facet-counts-${where.shape}`,
    `SELECT facet, count(*)::int AS n FROM category_listing l, unnest(l.facets) AS facet WHERE ${where.text} GROUP BY facet`,
    values,
  )
  return new Map(rows.map((row) => [row.facet, row.n]))
}

async function summarise(filter: ProductFilter): Promise<{ total: number; min: number | null; max: number | null }> {
  const values: unknown[] = []
  const where = filterSql(filter, values)
  const [row] = await queryReplica<{ total: number; min: number | null; max: number | null }>(
    `list-summary-${where.shape}`,
    `SELECT count(*)::int AS total, min(l.price_minor) AS min, max(l.price_minor) AS max FROM category_listing l WHERE ${where.text}`,
    values,
  )
  return row ?? { total: 0, min: null, max: null }
}

/** Puts counted `key:value` facets into named groups in their order; unknown ones are left out. */
export async function nameFacets(counts: ReadonlyMap<string, number>): Promise<FacetGroup[]> {
  const labels = await loadLabels()
  const groups: FacetGroup[] = []
  for (const label of [...labels.values()].sort((a, b) => a.position - b.position)) {
    const values = [...label.values]
      .map(([key, value]) => ({ key, ...value, count: counts.get(`${label.key}:${key}`) ?? 0 }))
      .filter((value) => value.count > 0)
      .sort((a, b) =>
        label.key === 'colour' ? a.position - b.position : b.count - a.count || a.label.localeCompare(b.label),
      )
      .map(({ key, label: text, swatch, count }) => ({ key, label: text, swatch, count }))
    if (values.length > 0) groups.push({ key: label.key, name: label.name, values })
  }
  return groups
}

/**
 * The facets of a filtered list with counts. The counts of a facet ignore its own selection (its values are
 * alternatives), so that a shopper sees what another choice would give. Two statements and one per selected facet.
 */
export async function getListFacets(filter: ProductFilter): Promise<ListFacets> {
  const selected = groupFacets(filter.facets ?? [])
  const [summary, counts, ...own] = await Promise.all([
    summarise(filter),
    countFacets(filter),
    ...[...selected.keys()].map(async (key) => ({
      key,
      counts: await countFacets({
        ...filter,
        facets: (filter.facets ?? []).filter((facet) => !facet.startsWith(`${key}:`)),
      }),
    })),
  ])
  for (const { key, counts: alternatives } of own) {
    for (const [facet, n] of alternatives) if (facet.startsWith(`${key}:`)) counts.set(facet, n)
  }
  const priceRange =
    summary.min === null || summary.max === null ? null : { minMinor: summary.min, maxMinor: summary.max }
  return { total: summary.total, priceRange, groups: await nameFacets(counts) }
}
