'use server'

import { staffAction } from '@/lib/action'
import { productIdInput, saveProductInput } from '@/lib/catalog/admin-schema'
import { duplicateProduct } from './duplicate-product'
import { saveProduct } from './save-product'

export const saveProductAction = staffAction('catalog:write', { input: saveProductInput }, saveProduct)

export const duplicateProductAction = staffAction('catalog:write', { input: productIdInput }, duplicateProduct)
