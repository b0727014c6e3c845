import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { env } from '@/lib/env'
import { pictureInSize } from '@/lib/media/make-size'

/** The size that all services show a shared link in without cutting it. */
export const sharedSize = { width: 1200, height: 630 }

const fontFile = path.join(
  process.cwd(),
  'node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff',
)

type Shared = {
  title?: string
  /** a word below the title: a price, a sentence */
  line?: string
  pictureKey?: string | null
  /** the part of a wide picture that is shown */
  position?: string
}

/** What a shared link shows: the shop's name, what it leads to, and its picture at the side; a picture that cannot be had is left out. */
export async function sharedPicture({ title, line, pictureKey, position = '50% 50%' }: Shared): Promise<ImageResponse> {
  const [font, picture] = await Promise.all([
    readFile(fontFile),
    pictureKey ? pictureInSize(pictureKey, 800, 'jpg').catch(() => null) : null,
  ])
  const [before, ...after] = env.SHOP_NAME.split('&')
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
          style={{ objectFit: 'cover', objectPosition: position }}
        />
      )}
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', flex: 1, padding: 56 }}>
        <div style={{ display: 'flex', fontSize: title ? 34 : 96, letterSpacing: '-0.02em' }}>
          <span style={{ whiteSpace: 'pre' }}>{before}</span>
          {after.map((part, index) => (
            <div key={index} style={{ display: 'flex' }}>
              <span style={{ color: '#1f4d3e' }}>&amp;</span>
              <span style={{ whiteSpace: 'pre' }}>{part}</span>
            </div>
          ))}
        </div>
        {title && (
          <div style={{ display: 'flex', flexDirection: 'column' }}>
            <div style={{ fontSize: title.length > 40 ? 54 : 72, lineHeight: 1.05, letterSpacing: '-0.015em' }}>
              {title}
            </div>
            {line && <div style={{ marginTop: 22, fontSize: 34, lineHeight: 1.25, color: '#1f4d3e' }}>{line}</div>}
          </div>
        )}
      </div>
    </div>,
    { ...sharedSize, fonts: [{ name: 'Instrument Serif', data: font, weight: 400, style: 'normal' }] },
  )
}
