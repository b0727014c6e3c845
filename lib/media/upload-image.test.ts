import sharp from 'sharp'
import { expect, test } from 'vitest'
import { storage } from '@/lib/storage'
import { staffActor } from '@/tests/factories/staff'
import { uploadImage } from './upload-image'

const admin = staffActor('admin')
const picture = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#a05030' } })

test('a text file named .jpg is refused with words that say why', async () => {
  await expect(
    uploadImage(admin, { name: 'photo.jpg', bytes: Buffer.from('<script>alert(1)</script>') }),
  ).rejects.toMatchObject({
    code: 'unsupported_media_type',
    message: expect.stringContaining('photo.jpg is not a picture'),
  })
})

test('an SVG, which can carry scripts, is refused', async () => {
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>')
  await expect(uploadImage(admin, { name: 'logo.svg', bytes })).rejects.toMatchObject({
    code: 'unsupported_media_type',
  })
})

test('a picture cut off in the middle is refused', async () => {
  const whole = await picture(400, 400).png().toBuffer()
  await expect(
    uploadImage(admin, { name: 'half.png', bytes: whole.subarray(0, whole.length / 2) }),
  ).rejects.toMatchObject({ code: 'unsupported_media_type' })
})

test('a small file that unpacks to more than 40 million pixels is refused', async () => {
  const bomb = await picture(8_000, 6_000).png({ compressionLevel: 9 }).toBuffer()
  await expect(uploadImage(admin, { name: 'bomb.png', bytes: bomb })).rejects.toMatchObject({
    code: 'payload_too_large',
  })
})

test('what is stored carries neither metadata nor anything appended, and the same file is stored once', async () => {
  const photo = await picture()
    .withExif({ IFD0: { Copyright: 'private place' } })
    .jpeg()
    .toBuffer()
  const bytes = Buffer.concat([photo, Buffer.from('hidden payload')])
  const first = await uploadImage(admin, { name: 'photo.jpg', bytes })
  expect(first).toMatchObject({ width: 60, height: 40, blur: expect.stringMatching(/^data:image\/webp;base64,/) })
  const stored = await storage.get(first.key)
  expect(stored?.includes('private place')).toBe(false)
  expect(stored?.includes('hidden payload')).toBe(false)
  expect(await uploadImage(admin, { name: 'again.jpg', bytes })).toEqual(first)
})

test('a support user cannot upload', async () => {
  await expect(uploadImage(staffActor('support'), { name: 'a.png', bytes: Buffer.alloc(3) })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
