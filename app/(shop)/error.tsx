'use client'

import { WentWrong } from '@/components/shop/went-wrong'

export default function ShopError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return <WentWrong digest={error.digest} retry={reset} />
}
