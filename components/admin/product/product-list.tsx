'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Table, Tbody, Td, Th, Thead, Tr } from '@/components/ui/table'
import { setProductStatusAction } from '@/lib/catalog/admin-actions'
import type { ProductRow } from '@/lib/catalog/admin-queries'
import { formatMoney } from '@/lib/money'
import { NothingFits } from '../nothing-fits'
import { StatusBadge } from '../status-badge'
import { Thumb } from '../thumb'
import { useAct } from '../use-act'
import { When } from '../when'

function Stock({ available }: { available: number | null }) {
  if (available === null) return <span className="text-muted">not tracked</span>
  return (
    <span className={available <= 0 ? 'text-danger' : available <= 3 ? 'text-warning' : undefined}>{available}</span>
  )
}

/** One page of products with boxes to tick for changing several at once. */
export function ProductList({ products, mayWrite }: { products: readonly ProductRow[]; mayWrite: boolean }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { run, pending } = useAct(setProductStatusAction, { success: 'Changed', onDone: () => setChosen(new Set()) })
  const here = products.filter((product) => chosen.has(product.id)).map((product) => product.id)
  if (products.length === 0) return <NothingFits what="product" all="/admin/products" />
  const toggle = (id: string) =>
    setChosen((all) => new Set(all.has(id) ? [...all].filter((each) => each !== id) : [...all, id]))
  const boxClass = 'size-4 accent-(--accent) align-middle'
  return (
    <>
      {here.length > 0 && (
        <div role="status" className="flex flex-wrap items-center gap-2 border-b border-line bg-accent-soft px-4 py-2">
          <span className="me-2 font-medium">{here.length} chosen</span>
          <Button
            size="sm"
            variant="secondary"
            loading={pending}
            onClick={() => run({ productIds: here, status: 'active' })}
          >
            Activate
          </Button>
          <Button
            size="sm"
            variant="secondary"
            loading={pending}
            onClick={() => run({ productIds: here, status: 'draft' })}
          >
            Make draft
          </Button>
          <Button
            size="sm"
            variant="secondary"
            loading={pending}
            onClick={() => run({ productIds: here, status: 'archived' })}
          >
            Archive
          </Button>
          <Button size="sm" variant="ghost" onClick={() => setChosen(new Set())}>
            Clear
          </Button>
        </div>
      )}
      <Table caption="Products">
        <Thead>
          <Tr>
            {mayWrite && (
              <Th style={{ width: '2.5rem' }}>
                <input
                  type="checkbox"
                  aria-label="Choose all on this page"
                  className={boxClass}
                  checked={here.length === products.length}
                  onChange={(event) =>
                    setChosen(new Set(event.target.checked ? products.map((product) => product.id) : []))
                  }
                />
              </Th>
            )}
            <Th>Product</Th>
            <Th className="max-sm:hidden">Status</Th>
            <Th className="max-lg:hidden">Category</Th>
            <Th numeric className="max-sm:hidden">
              Stock
            </Th>
            <Th numeric>Price</Th>
            <Th className="max-xl:hidden">Changed</Th>
          </Tr>
        </Thead>
        <Tbody>
          {products.map((product) => (
            <Tr key={product.id} selected={chosen.has(product.id)} className="hover:bg-sunken/60">
              {mayWrite && (
                <Td>
                  <input
                    type="checkbox"
                    aria-label={`Choose ${product.title}`}
                    className={boxClass}
                    checked={chosen.has(product.id)}
                    onChange={() => toggle(product.id)}
                  />
                </Td>
              )}
              <Td>
                <Link
                  href={`/admin/products/${product.id}`}
                  prefetch={false}
                  className="flex min-w-0 items-center gap-3"
                >
                  <Thumb storageKey={product.imageKey} />
                  <span className="min-w-0">
                    <span className="block font-medium sm:max-w-72 sm:truncate">{product.title}</span>
                    <span className="block truncate text-xs text-muted">
                      {product.variantCount > 1 ? `${product.variantCount} variants` : product.sku}
                    </span>
                    {product.status !== 'active' && (
                      <span className="sm:hidden">
                        <StatusBadge status={product.status} />
                      </span>
                    )}
                  </span>
                </Link>
              </Td>
              <Td className="max-sm:hidden">
                <StatusBadge status={product.status} />
              </Td>
              <Td className="text-muted max-lg:hidden">{product.category}</Td>
              <Td numeric className="max-sm:hidden">
                <Stock available={product.available} />
              </Td>
              <Td numeric>
                {product.priceMinor === null
                  ? '–'
                  : formatMoney({ amountMinor: product.priceMinor, currency: product.currency })}
              </Td>
              <Td className="text-muted max-xl:hidden">
                <When value={product.updatedAt} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  )
}
