'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { CartLine } from '@/lib/cart/schema'
import { CartLineRow } from './cart-line-row'
import { useAddToCart } from './use-cart'
import { useSetLine } from './use-set-line'

type Removed = { line: CartLine; place: number }
type CartLinesProps = {
  lines: readonly CartLine[]
  onLeave?: () => void /** stands under what was taken out last */
  empty: ReactNode
}

/** The lines of a cart. Where one was taken out, its place offers it back and keeps the focus, until the next look at the cart. */
export function CartLines({ lines, onLeave, empty }: CartLinesProps) {
  const change = useSetLine()
  const add = useAddToCart()
  const list = useRef<HTMLUListElement>(null)
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  const gone = removed.filter(
    ({ line }) => !lines.some(({ id, variantId }) => id === line.id || variantId === line.variantId),
  )

  function remove(line: CartLine) {
    setRemoved((before) => [
      ...before.filter((each) => each.line.variantId !== line.variantId),
      { line, place: lines.indexOf(line) },
    ])
    change.mutate({ lineId: line.id, quantity: 0 })
  }
  function giveBack({ line }: Removed) {
    setRemoved((before) => before.filter((each) => each.line !== line))
    list.current?.focus()
    add.mutate({ variantId: line.variantId, quantity: line.quantity })
  }

  const rows: ReactNode[] = lines.map((line) => (
    <CartLineRow key={line.id} line={line} onLeave={onLeave} onRemove={() => remove(line)} />
  ))
  for (const each of [...gone].sort((one, other) => one.place - other.place))
    rows.splice(
      each.place,
      0,
      <RemovedRow key={`gone-${each.line.id}`} line={each.line} onUndo={() => giveBack(each)} />,
    )
  return (
    <>
      {rows.length > 0 && (
        <ul ref={list} tabIndex={-1} aria-label="In your cart" className="focus-visible:outline-none">
          {rows}
        </ul>
      )}
      {lines.length === 0 && empty}
    </>
  )
}

function RemovedRow({ line, onUndo }: { line: CartLine; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <li className="flex items-center justify-between gap-4 border-b border-line py-4 text-sm text-muted last:border-0">
      <span role="status" className="min-w-0">
        {line.title} was taken out.
      </span>
      <button
        ref={button}
        type="button"
        onClick={onUndo}
        className="link inline-flex min-h-9 shrink-0 items-center font-medium text-ink"
      >
        Undo<span className="sr-only">: put {line.title} back</span>
      </button>
    </li>
  )
}
