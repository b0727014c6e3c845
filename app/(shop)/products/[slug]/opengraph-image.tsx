import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { cachedProduct } from '@/lib/catalog/cached'
import { env } from '@/lib/env'
import { pictureInSize } from '@/lib/media/make-size'
import { formatMoney } from '@/lib/money'

export const dynamic = 'force-static'
export const generateStaticParams = () => []
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const alt = 'The product with its name and price'

const fontFile = path.join(
  process.cwd(),
  'node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff',
)

/** What a shared link to a product shows: its picture, name and price; the shop's name alone when there is no such product. */
export default async function ProductImage({ params }: { params: Promise<{ slug: string }> }) {
  const { product } = await cachedProduct((await params).slug)
  const [font, picture] = await Promise.all([
    readFile(fontFile),
    product?.image ? pictureInSize(product.image.key, 640, 'jpg') : null,
  ])
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: '#faf7f2',
        color: '#1c1a17',
        fontFamily: 'Instrument Serif',
      }}
    >
      {picture && (
        <img
          alt=""
          src={`data:image/jpeg;base64,${picture.toString('base64')}`}
          width={630}
          height={630}
          style={{ objectFit: 'cover' }}
        />
      )}
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', flex: 1, padding: 56 }}>
        <div style={{ fontSize: 34 }}>{env.SHOP_NAME}</div>
        {product && (
          <div style={{ display: 'flex', flexDirection: 'column' }}>
            <div style={{ fontSize: 68, lineHeight: 1.05 }}>{product.title}</div>
            <div
              style={{ marginTop: 22, fontSize: 38, color: '#1f4d3e' }}
            >{`${product.isFromPrice ? 'From ' : ''}${formatMoney(product.price)}`}</div>
          </div>
        )}
      </div>
    </div>,
    { ...size, fonts: [{ name: 'Instrument Serif', data: font, weight: 400, style: 'normal' }] },
  )
}
