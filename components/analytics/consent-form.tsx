'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { submitConsent } from '@/lib/analytics/actions'
import { consentOf } from './track'

const never = () => () => {}
const words = {
  all: 'This browser is recognised.',
  essential: 'This browser is not recognised.',
  none: 'You have not answered yet, so this browser is not recognised.',
}

/** The visitor's answer, to be changed at any time; works without scripting. */
export function ConsentForm() {
  const known = useSyncExternalStore(
    never,
    () => consentOf() ?? 'none',
    () => null,
  )
  return (
    <form action={submitConsent} className="mt-6">
      <p role="status" className="min-h-6 font-medium">
        {known && words[known]}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button type="submit" variant="secondary" name="choice" value="essential">
          Do not recognise me
        </Button>
        <Button type="submit" variant="secondary" name="choice" value="all">
          Recognise me
        </Button>
      </div>
    </form>
  )
}
