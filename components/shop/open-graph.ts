import type { Metadata } from 'next'
import { env } from '@/lib/env'

/** What a shared link shows: a page's own part beside what every page of the shop says, which Next does not merge by itself. */
export function openGraph(own: Metadata['openGraph'] = {}): Metadata['openGraph'] {
  return {
    siteName: env.SHOP_NAME,
    type: 'website',
    locale: 'en',
    images: [{ url: '/og/home', width: 1200, height: 630 }],
    ...own,
  }
}
