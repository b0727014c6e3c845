'use server'

import { staffAction } from '@/lib/action'
import {
  categoryIdInput,
  createProductInput,
  moveCategoryInput,
  saveCategoryInput,
  setStatusInput,
} from './admin-schema'
import { createProduct } from './create-product'
import { deleteCategory } from './delete-category'
import { moveCategory } from './move-category'
import { saveCategory } from './save-category'
import { setProductStatus } from './set-product-status'

export const createProductAction = staffAction('catalog:write', { input: createProductInput }, createProduct)

export const setProductStatusAction = staffAction('catalog:write', { input: setStatusInput }, setProductStatus)

export const saveCategoryAction = staffAction('catalog:write', { input: saveCategoryInput }, saveCategory)

export const moveCategoryAction = staffAction('catalog:write', { input: moveCategoryInput }, moveCategory)

export const deleteCategoryAction = staffAction('catalog:write', { input: categoryIdInput }, deleteCategory)
