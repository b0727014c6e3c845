import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'

/** What a phone needs to keep the shop on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: env.SHOP_NAME,
    short_name: env.SHOP_NAME,
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#faf7f2',
    theme_color: '#faf7f2',
    icons: [
      { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
