'use server'

import { staffAction } from '@/lib/action'
import { adjustStock, adjustStockInput } from './adjust-stock'

export const adjustStockAction = staffAction('inventory:write', { input: adjustStockInput }, adjustStock)
