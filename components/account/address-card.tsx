'use client'

import Link from 'next/link'
import { useFormAction } from '@/components/auth/use-form-action'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { toast } from '@/components/ui/toast'
import { deleteAddressAction, setDefaultAddressAction } from '@/lib/customers/actions'
import type { SavedAddress } from '@/lib/customers/schema'
import { AddressLines } from './address-lines'

/** One address of the book with what can be done to it. */
export function AddressCard({ address }: { address: SavedAddress }) {
  const { form } = useFormAction(setDefaultAddressAction)
  const remove = async () => {
    const result = await deleteAddressAction({ id: address.id })
    toast(result.ok ? { title: 'The address is deleted' } : { title: result.message, tone: 'danger' })
  }
  return (
    <li className="flex flex-col gap-4 rounded-md border border-line p-5">
      <div className="flex-1">
        {address.isDefault && (
          <div className="mb-2">
            <Badge tone="accent">Offered first</Badge>
          </div>
        )}
        <AddressLines address={address} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3 text-sm">
        <Link href={`/account/addresses/${address.id}`} className="link py-1 font-medium">
          Change<span className="sr-only"> the address at {address.line1}</span>
        </Link>
        {!address.isDefault && (
          <form {...form}>
            <input type="hidden" name="id" value={address.id} />
            <Button type="submit" variant="link" className="text-sm">
              Offer first
            </Button>
          </form>
        )}
        <ConfirmDialog
          trigger={
            <Button variant="link" className="text-sm">
              Delete
            </Button>
          }
          title="Delete this address?"
          description="Orders already on their way there keep it."
          confirmLabel="Delete address"
          cancelLabel="Keep it"
          danger
          onConfirm={remove}
        />
      </div>
    </li>
  )
}
