'use server'

import { staffAction } from '@/lib/action'
import { saveShippingMethodInput } from './admin-schema'
import { saveShippingMethod } from './save-shipping-method'

export const saveShippingMethodAction = staffAction(
  'settings:write',
  { input: saveShippingMethodInput },
  saveShippingMethod,
)
