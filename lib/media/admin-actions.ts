'use server'

import { z } from 'zod'
import { staffAction } from '@/lib/action'
import { uploadImage } from './upload-image'

const file = z.instanceof(File, { error: 'Choose a picture.' })

export const uploadImageAction = staffAction(
  'catalog:write',
  { input: z.strictObject({ file }) },
  async (actor, input) =>
    uploadImage(actor, { name: input.file.name, bytes: Buffer.from(await input.file.arrayBuffer()) }),
)
