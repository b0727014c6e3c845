'use server'

import { staffAction } from '@/lib/action'
import { productIdInput, saveProductInput } from '@/lib/catalog/admin-schema'
import { saveTaxesInput } from './admin-schema'
import { duplicateProduct } from './duplicate-product'
import { saveProduct } from './save-product'
import { saveTaxes } from './save-taxes'

export const saveProductAction = staffAction('catalog:write', { input: saveProductInput }, saveProduct)

export const duplicateProductAction = staffAction('catalog:write', { input: productIdInput }, duplicateProduct)

export const saveTaxesAction = staffAction('settings:write', { input: saveTaxesInput }, saveTaxes)
