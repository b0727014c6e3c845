'use server'

import { staffAction } from '@/lib/action'
import { addNote } from './add-note'
import { addNoteInput, shipOrderInput } from './schema'
import { shipOrder } from './ship-order'

export const shipOrderAction = staffAction('orders:write', { input: shipOrderInput }, shipOrder)

export const addNoteAction = staffAction('orders:write', { input: addNoteInput }, addNote)
