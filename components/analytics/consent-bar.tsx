'use client'

import Link from 'next/link'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { consentAction } from '@/lib/analytics/actions'
import type { ConsentChoice } from '@/lib/analytics/schema'
import { consentOf } from './track'

const never = () => () => {}

/** Asks once, in a corner, whether this browser may be recognised. Not there without scripting, when it was answered, or when the browser has answered. */
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
      className="fixed start-3 bottom-3 z-20 w-72 rounded-lg border border-line bg-surface p-3 text-sm shadow-overlay print:hidden [body:has([data-buy-bar]:not([inert]))_&]:hidden"
    >
      <p className="leading-snug text-muted">
        May we recognise this browser, to show what suits you?{' '}
        <Link href="/privacy" prefetch={false} className="link">
          What we note
        </Link>
      </p>
      <div className="mt-2.5 grid grid-cols-2 gap-2">
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
