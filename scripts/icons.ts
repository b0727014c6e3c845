// npx tsx scripts/icons.ts: draws the icons of public/ anew from the mark in public/icons/icon.svg.
import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

const source = readFileSync('public/icons/icon.svg', 'utf8')
const mark = /<path class="mark" d="([^"]+)"/.exec(source)?.[1]
if (!mark) throw new Error('public/icons/icon.svg has no path of the class "mark".')

/** The mark on its ground; `radius` rounds the tile, `scale` leaves room for what a system cuts off. */
function tile(radius: number, scale: number): Buffer {
  const move = 32 - 32 * scale
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="#1f4d3e"/>` +
      `<path transform="translate(${move} ${move}) scale(${scale})" fill="#faf7f2" d="${mark}"/></svg>`,
  )
}

const png = (svg: Buffer, size: number) =>
  sharp(svg, { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

/** An icon file of PNGs: a head of six bytes, sixteen bytes on each picture, then the pictures. */
function ico(pictures: { size: number; data: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, data }, index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size, at)
    head.writeUInt8(size, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(data.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += data.length
  })
  return Buffer.concat([head, ...pictures.map(({ data }) => data)])
}

const rounded = tile(12, 1)
// Where a mark has few pixels it may fill them.
const tiny = tile(10, 1.16)
const [small, medium] = await Promise.all([png(tiny, 16), png(tiny, 32)])
writeFileSync(
  'public/favicon.ico',
  ico([
    { size: 16, data: small },
    { size: 32, data: medium },
  ]),
)
writeFileSync('public/icons/icon-192.png', await png(rounded, 192))
writeFileSync('public/icons/icon-512.png', await png(rounded, 512))
writeFileSync('public/icons/maskable-512.png', await png(tile(0, 0.72), 512))
writeFileSync('public/icons/apple-touch-icon.png', await png(tile(0, 0.9), 180))
