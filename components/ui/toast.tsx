'use client'

import Link from 'next/link'
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { type ToastEntry, toastStore } from './toast-store'

export { dismissToast, toast } from './toast-store'

const ToastList = lazy(() =>
  import('./on-demand/toast-list').then(
    (module) => ({ default: module.ToastList }),
    () => ({ default: PlainMessages }),
  ),
)

// A message may be about a lost connection, which its own code then cannot come over.
function PlainMessages({ entries }: { entries: readonly ToastEntry[] }) {
  const { title, action } = entries.at(-1) ?? {}
  return (
    <div role="alert" className="fixed inset-x-0 bottom-0 z-60 bg-ink p-4 text-center text-sm text-paper empty:hidden">
      {title && <>{title} </>}
      {action?.href && (
        <Link href={action.href} className="link">
          {action.label}
        </Link>
      )}
    </div>
  )
}

/** Shows and announces the queued messages; stands once in the root layout. Its code is fetched with the first of them. */
export function Toaster() {
  const entries = useSyncExternalStore(toastStore.subscribe, toastStore.get, toastStore.getOnServer)
  const [wasUsed, setWasUsed] = useState(false)
  if (entries.length > 0 && !wasUsed) setWasUsed(true)
  return (
    wasUsed && (
      <Suspense>
        <ToastList entries={entries} />
      </Suspense>
    )
  )
}
