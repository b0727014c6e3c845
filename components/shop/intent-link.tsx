'use client'

import Link from 'next/link'
import { useState, type ComponentProps } from 'react'

/** A link that fetches its page when somebody is about to follow it, not merely because it is on the screen. */
export function IntentLink({
  onPointerEnter,
  onFocus,
  onTouchStart,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const [intended, setIntended] = useState(false)
  const intend = () => setIntended(true)
  return (
    <Link
      {...rest}
      prefetch={intended ? null : false}
      onPointerEnter={(event) => (intend(), onPointerEnter?.(event))}
      onFocus={(event) => (intend(), onFocus?.(event))}
      onTouchStart={(event) => (intend(), onTouchStart?.(event))}
    />
  )
}
