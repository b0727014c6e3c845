'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import type { ActionResult } from '@/lib/action'

type Failure = Extract<ActionResult<unknown>, { ok: false }>
type Options<T> = { success?: string; onDone?: (data: T) => void; onFailed?: (failure: Failure) => void }

/**
 * Runs a staff action from a button: says how it went in a message, refreshes the page when it worked, and keeps the last
 * failure so that its field errors can be shown. An action that knows better what came of it says so in `told`.
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
        const told = toldBy(result.data) ?? success
        if (told) toast({ title: told, tone: 'success' })
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

const toldBy = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'told' in data && typeof data.told === 'string' ? data.told : undefined
