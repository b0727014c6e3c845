import type { CartLine } from '@/lib/cart/schema'

/** Why a line cannot be bought as it stands, and what to do; nothing when it can. */
export function LineProblem({ line }: { line: CartLine }) {
  const text = explain(line)
  if (!text) return null
  return <p className="mt-1.5 text-sm text-danger">{text}</p>
}

function explain({ problem, available }: CartLine): string | null {
  if (problem === 'unavailable') return 'No longer for sale. Remove it to go on.'
  if (problem !== 'short') return null
  return available
    ? `Only ${available} left. Lower the number to go on.`
    : 'Sold out at the moment. Save it for later or remove it.'
}
