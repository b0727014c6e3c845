'use client'

import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { toast } from '@/components/ui/toast-store'
import { saveNotesAction, submitNotes } from '@/lib/cart/actions'
import type { Cart } from '@/lib/cart/schema'

/** A note for the shop and a message for whoever gets the present, kept with the cart. */
export function CartNotes({ cart }: { cart: Cart }) {
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const result = await saveNotesAction({ note: form.get('note'), giftMessage: form.get('giftMessage') }).catch(
      () => null,
    )
    if (result?.ok) toast({ title: 'Kept with your order.', tone: 'success' })
    else toast({ title: result?.message ?? 'That could not be kept. Try again.', tone: 'danger' })
  }
  return (
    <Disclosure summary="Add a note or a gift message" open={Boolean(cart.note || cart.giftMessage)}>
      <form action={submitNotes} onSubmit={save} className="flex flex-col gap-4">
        <Field label="Note for us" optional>
          <Textarea name="note" rows={2} maxLength={1000} defaultValue={cart.note} />
        </Field>
        <Field label="Gift message" optional hint="Printed on a card and put into the parcel; no prices inside.">
          <Textarea name="giftMessage" rows={2} maxLength={500} defaultValue={cart.giftMessage} />
        </Field>
        <Button type="submit" variant="secondary" className="self-start">
          Keep
        </Button>
      </form>
    </Disclosure>
  )
}
