'use client'

import Link from 'next/link'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { consentAction } from '@/lib/analytics/actions'
import type { ConsentChoice } from '@/lib/analytics/schema'
import { consentOf } from './track'

const never = () => () => {}

/** Asks once, along the lower edge, whether this browser may be recognised. Not there without scripting, when it was answered, or when the browser has answered. */
export function ConsentBar() {
  const known = useSyncExternalStore(never, consentOf, () => 'essential' as const)
  const [isAnswered, setIsAnswered] = useState(false)
  if (known || isAnswered) return null

  const answer = (choice: ConsentChoice) => {
    setIsAnswered(true)
    // Unanswered questions are asked again on the next page, so nothing has to be said when the shop is out of reach.
    consentAction({ choice }).catch(() => {})
  }
  return (
    <section
      aria-label="Privacy"
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-center gap-x-6 gap-y-2 border-t border-line bg-surface px-(--gutter) py-2.5 text-sm transition-opacity duration-(--motion-base) starting:opacity-0 print:hidden [body:has([data-buy-bar]:not([inert]))_&]:hidden"
    >
      <p className="leading-snug text-muted">
        May we remember this browser, to show you more of what suits you?{' '}
        <Link href="/privacy" prefetch={false} className="link">
          What we note
        </Link>
      </p>
      <div className="flex gap-2 max-sm:w-full max-sm:*:flex-1">
        <Button variant="secondary" size="sm" onClick={() => answer('essential')}>
          No, thanks
        </Button>
        <Button variant="secondary" size="sm" onClick={() => answer('all')}>
          Yes
        </Button>
      </div>
    </section>
  )
}
