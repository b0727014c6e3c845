import type { Cart, CartLine } from '@/lib/cart/schema'

export type LineChange = { lineId: string; quantity?: number; isSavedForLater?: boolean }

/** The cart as it will most likely be after the change; the server's answer replaces it. */
export function withLineChanged(cart: Cart, { lineId, quantity, isSavedForLater }: LineChange): Cart {
  const isSaved = (line: CartLine) => cart.savedLines.includes(line)
  const all = [...cart.lines, ...cart.savedLines]
    .map((line) => ({ line, saved: isSaved(line) }))
    .map((each) => {
      if (each.line.id !== lineId) return each
      return { line: withQuantity(each.line, quantity ?? each.line.quantity), saved: isSavedForLater ?? each.saved }
    })
    .filter(({ line }) => line.quantity > 0)
  const lines = all.filter((each) => !each.saved).map((each) => each.line)
  const subtotal = sum(lines.filter((line) => line.problem !== 'unavailable').map((line) => line.total.amountMinor))
  const change = subtotal - cart.subtotal.amountMinor
  return {
    ...cart,
    lines,
    savedLines: all.filter((each) => each.saved).map((each) => each.line),
    itemCount: sum(lines.map((line) => line.quantity)),
    subtotal: { ...cart.subtotal, amountMinor: subtotal },
    total: { ...cart.total, amountMinor: cart.total.amountMinor + change },
  }
}

function withQuantity(line: CartLine, quantity: number): CartLine {
  const isShort = line.available !== null && line.available < quantity
  return {
    ...line,
    quantity,
    problem: line.problem === 'unavailable' ? 'unavailable' : isShort ? 'short' : null,
    total: { ...line.total, amountMinor: line.unitPrice.amountMinor * quantity },
  }
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)
