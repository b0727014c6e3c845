'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { payAction } from '@/lib/checkout/actions'

export type Confirm = (
  clientSecret: string,
  returnUrl: string,
) => Promise<{ message: string; fields?: Record<string, string> } | null>

const offline = 'The shop cannot be reached. Check your connection and try again: you were not charged.'

/**
 * One press of the pay button: the order is placed (again and again the same one), then `confirm` pays it. Ends by leaving
 * the page, or with a message beside the form and everything typed still there.
 */
export function usePlaceOrder(expectedTotalMinor: number, earlier: string | null) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ message: string; fields?: Record<string, string> } | null>(
    earlier ? { message: earlier } : null,
  )

  async function placeOrder(confirm: Confirm): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    const result = await payAction({ expectedTotalMinor }).catch(() => null)
    if (!result?.ok) {
      setProblem({ message: result?.message ?? offline })
      setBusy(false)
      // Prices or stock may have moved: the summary beside shows them as they are now.
      router.refresh()
      return
    }
    if (result.data.next === 'go') {
      location.assign(result.data.href)
      return
    }
    const refused = await confirm(result.data.clientSecret, `${location.origin}/checkout/return`)
    if (!refused) return
    setProblem(refused)
    setBusy(false)
  }

  return { placeOrder, isBusy, problem }
}
