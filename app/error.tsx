'use client'

import { WentWrong } from '@/components/shop/went-wrong'

export default function RootError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <main id="main">
      <WentWrong digest={error.digest} retry={reset} />
    </main>
  )
}
