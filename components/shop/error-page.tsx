'use client'

import { lazy, Suspense } from 'react'

const Unreachable = () => (
  <p role="alert" className="shell py-24 text-center">
    This page could not be shown. Check your connection and load it again.
  </p>
)

const WentWrong = lazy(() =>
  import('./went-wrong').then(
    (module) => ({ default: module.WentWrong }),
    () => ({ default: Unreachable }),
  ),
)

/** What stands in for a page that failed. Every page brings this along, and the rest only comes when it is needed. */
export function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  return (
    <Suspense>
      <WentWrong digest={error.digest} retry={retry} />
    </Suspense>
  )
}
