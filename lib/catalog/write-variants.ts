import 'server-only'
import type { Tx } from '@/lib/db'
import { AppError, type FieldError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { slugify, type VariantSet } from './admin-schema'

const refuse = (errors: FieldError[]) =>
  new AppError('invalid_input', errors[0]?.message ?? 'Please check the variants.', { errors })

/** Throws `invalid_input` beside each SKU that another variant has or that is given twice. */
export async function requireFreeSku(tx: Tx, variants: readonly { id?: string; sku: string }[]): Promise<void> {
  const own = variants.flatMap(({ id }) => id ?? [])
  const others = await tx.variant.findMany({
    where: { sku: { in: variants.map((each) => each.sku) }, id: { notIn: own } },
    select: { sku: true },
  })
  const errors = variants.flatMap(({ id, sku }, index) => {
    const isTaken = others.some((other) => other.sku === sku) || variants.findIndex((each) => each.sku === sku) < index
    const pointer = variants.length === 1 && id === undefined ? '/sku' : `/variants/${index}/sku`
    return isTaken ? [{ pointer, code: 'taken', message: `The SKU ${sku} is used by another variant.` }] : []
  })
  if (errors.length > 0) throw refuse(errors)
}

function requireDistinct({ options, variants }: VariantSet): void {
  const seen = new Map<string, number>()
  const errors: FieldError[] = []
  for (const [index, { values }] of variants.entries()) {
    const fits = values.length === options.length && values.every((value, place) => options[place]?.values[value])
    if (!fits)
      errors.push({ pointer: `/variants/${index}/values`, code: 'invalid', message: 'Choose a value for each option.' })
    else if (seen.has(values.join()))
      errors.push({
        pointer: `/variants/${index}/values`,
        code: 'duplicate',
        message: 'Two variants have the same values.',
      })
    seen.set(values.join(), index)
  }
  if (errors.length > 0) throw refuse(errors)
}

/** Keys are what addresses and filters use: made from the name once, and unique among their siblings. */
function keysFor(labels: readonly string[]): string[] {
  const keys: string[] = []
  for (const label of labels) {
    const base = slugify(label) || 'value'
    let key = base
    for (let number = 2; keys.includes(key); number++) key = `${base}-${number}`
    keys.push(key)
  }
  return keys
}

/** Writes the options with their values and returns the ids of the values by place. */
async function writeOptions(tx: Tx, productId: string, options: VariantSet['options']): Promise<string[][]> {
  const known = await tx.productOption.findMany({
    where: { productId },
    select: { id: true, values: { select: { id: true } } },
  })
  const ids: string[][] = []
  const keptOptions = options.flatMap((option) => known.find((each) => each.id === option.id)?.id ?? [])
  await tx.productOption.deleteMany({ where: { productId, id: { notIn: keptOptions } } })
  const optionKeys = keysFor(options.map((option) => option.name))
  // Keys are unique: stepping aside first lets two options or values swap names.
  for (const id of keptOptions) await tx.productOption.update({ where: { id }, data: { key: id } })
  for (const [position, option] of options.entries()) {
    const old = known.find((each) => each.id === option.id)
    const data = { name: option.name, key: optionKeys[position] ?? option.name, position }
    const { id: optionId } = old
      ? await tx.productOption.update({ where: { id: old.id }, data, select: { id: true } })
      : await tx.productOption.create({ data: { id: newId('opt'), productId, ...data }, select: { id: true } })
    const kept = option.values.flatMap((value) => old?.values.find((each) => each.id === value.id)?.id ?? [])
    await tx.productOptionValue.deleteMany({ where: { optionId, id: { notIn: kept } } })
    await tx.$executeRaw`UPDATE product_option_values SET key = id WHERE option_id = ${optionId}`
    const keys = keysFor(option.values.map((value) => value.label))
    const rows = option.values.map((value, place) => ({
      id: kept.find((id) => id === value.id) ?? newId('val'),
      optionId,
      key: keys[place] ?? value.label,
      label: value.label,
      swatch: value.swatch,
      position: place,
    }))
    for (const { id, ...row } of rows)
      await tx.productOptionValue.upsert({ where: { id }, create: { id, ...row }, update: row })
    ids.push(rows.map((row) => row.id))
  }
  return ids
}

async function removeVariants(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const used = await tx.variant.findFirst({
    where: {
      id: { in: ids },
      OR: [
        { orderLines: { some: {} } },
        { stockHolds: { some: {} } },
        { stockLevels: { some: { OR: [{ onHand: { not: 0 } }, { held: { not: 0 } }, { allocated: { not: 0 } }] } } },
      ],
    },
    select: { sku: true },
  })
  if (used)
    throw new AppError('conflict', `${used.sku} was sold or lies in stock: switch it off instead of removing it.`)
  await tx.variant.deleteMany({ where: { id: { in: ids } } })
}

/**
 * Makes the options and variants of a product what is given, and returns the variants' ids in order. Variants left out are
 * removed; throws `conflict` when one of them was sold or is in stock, and `invalid_input` beside a SKU or choice that is not right.
 */
export async function writeVariants(
  tx: Tx,
  productId: string,
  set: VariantSet,
  costCurrency: string,
): Promise<string[]> {
  requireDistinct(set)
  const known = await tx.variant.findMany({ where: { productId }, select: { id: true } })
  const isKnown = (id: string | undefined) => known.some((each) => each.id === id)
  await removeVariants(
    tx,
    known.map((each) => each.id).filter((id) => !set.variants.some((variant) => variant.id === id)),
  )
  await requireFreeSku(
    tx,
    set.variants.map(({ id, sku }) => ({ id: id ?? '', sku })),
  )
  const valueIds = await writeOptions(tx, productId, set.options)
  const ids = set.variants.map((variant) => (variant.id && isKnown(variant.id) ? variant.id : newId('var')))
  await tx.variantOptionValue.deleteMany({ where: { variant: { productId } } })
  await tx.variantMedia.deleteMany({ where: { variant: { productId } } })
  // SKUs are unique: stepping aside first lets two variants swap theirs.
  await tx.$executeRaw`UPDATE variants SET sku = id WHERE product_id = ${productId}`
  for (const [position, variant] of set.variants.entries()) {
    const { id: _, values, mediaIds: __, prices: ___, ...columns } = variant
    const id = ids[position] ?? newId('var')
    const title = values.map((value, place) => set.options[place]?.values[value]?.label).join(' / ')
    const data = {
      ...columns,
      barcode: columns.barcode || null,
      costCurrency: columns.costMinor === null ? null : costCurrency,
      title,
      position,
    }
    await tx.variant.upsert({
      where: { id },
      create: { id, productId, ...data },
      update: { ...data, version: { increment: 1 } },
    })
  }
  await tx.variantOptionValue.createMany({
    data: set.variants.flatMap((variant, index) =>
      variant.values.map((value, place) => ({
        variantId: ids[index] ?? '',
        optionValueId: valueIds[place]?.[value] ?? '',
      })),
    ),
  })
  const media = await tx.productMedia.findMany({ where: { productId }, select: { mediaId: true } })
  await tx.variantMedia.createMany({
    data: set.variants.flatMap((variant, index) =>
      variant.mediaIds
        .filter((mediaId) => media.some((each) => each.mediaId === mediaId))
        .map((mediaId, position) => ({ variantId: ids[index] ?? '', mediaId, position })),
    ),
  })
  return ids
}
