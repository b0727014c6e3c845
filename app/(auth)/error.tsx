'use client'

import { ErrorPage } from '@/components/shop/error-page'

export default function AuthError(failed: { error: Error & { digest?: string }; retry(): void }) {
  return (
    <main id="main">
      <ErrorPage {...failed} />
    </main>
  )
}
