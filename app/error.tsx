'use client'

import { WentWrong } from '@/components/shop/went-wrong'

export default function RootError({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  return (
    <main id="main">
      <WentWrong digest={error.digest} retry={retry} />
    </main>
  )
}
