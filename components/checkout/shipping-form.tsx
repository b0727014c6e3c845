'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveShippingStep } from '@/lib/checkout/actions'

export type ShippingOption = { value: string; label: string; description: string; aside: string }

/** The ways of shipping that reach the address, with price and days; works without scripting. */
export function ShippingForm({ options, chosen }: { options: ShippingOption[]; chosen: string | undefined }) {
  const [state, action] = useActionState(saveShippingStep, null)
  return (
    <form action={action} className="flex flex-col gap-8">
      {state && (
        <Alert tone="danger" live>
          {state.message}
        </Alert>
      )}
      <RadioGroup
        legend="Ways of shipping"
        hideLegend
        name="shippingMethodId"
        variant="cards"
        options={options}
        defaultValue={state?.values.shippingMethodId ?? chosen}
        required
        error={state?.fields.shippingMethodId}
      />
      <SubmitButton size="lg" className="self-stretch sm:self-end" pendingLabel="One moment">
        Continue to payment
      </SubmitButton>
    </form>
  )
}
