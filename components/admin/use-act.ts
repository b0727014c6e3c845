'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import type { ActionResult } from '@/lib/action'

type Failure = Extract<ActionResult<unknown>, { ok: false }>
type Options<T> = { success?: string; onDone?: (data: T) => void; onFailed?: (failure: Failure) => void }

/**
 * Runs a staff action from a button: says how it went in a message, refreshes the page when it worked, and keeps the last
 * failure so that its field errors can be shown.
 */
export function useAct<I, T>(
  action: (input: I) => Promise<ActionResult<T>>,
  { success, onDone, onFailed }: Options<T> = {},
) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const [failure, setFailure] = useState<Failure | null>(null)
  function run(input: I): void {
    startTransition(async () => {
      const result = await action(input)
      if (result.ok) {
        setFailure(null)
        if (success) toast({ title: success, tone: 'success' })
        router.refresh()
        onDone?.(result.data)
        return
      }
      setFailure(result)
      if (onFailed) onFailed(result)
      else toast({ title: result.message, tone: 'danger' })
    })
  }
  return { run, pending, failure, clear: () => setFailure(null) }
}
