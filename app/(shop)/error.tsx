'use client'

import { WentWrong } from '@/components/shop/went-wrong'

export default function ShopError({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  return <WentWrong digest={error.digest} retry={retry} />
}
