'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { shopAction } from '@/lib/action'
import { deleteAddress, saveAddress, setDefaultAddress } from './address-book'
import { addressIdInput, consentInput, saveAddressInput, updateProfileInput } from './schema'
import { setMarketingConsent, updateProfile } from './update-profile'

export const saveAddressAction = shopAction({ input: saveAddressInput }, async (actor, input) => {
  await saveAddress(actor, input)
  redirect('/account/addresses')
})

export const deleteAddressAction = shopAction({ input: addressIdInput }, async (actor, { id }) => {
  await deleteAddress(actor, id)
  refresh()
})

export const setDefaultAddressAction = shopAction({ input: addressIdInput }, async (actor, { id }) => {
  await setDefaultAddress(actor, id)
  refresh()
})

export const updateProfileAction = shopAction({ input: updateProfileInput }, async (actor, input) => {
  await updateProfile(actor, input)
  refresh()
})

export const consentAction = shopAction({ input: consentInput }, async (actor, input) => {
  await setMarketingConsent(actor, input)
  refresh()
})
