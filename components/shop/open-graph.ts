import type { Metadata } from 'next'
import { env } from '@/lib/env'

/**
 * What a shared link shows: a page's own part beside what every page of the shop says, which Next does not merge by itself.
 * The picture of a page stands at its address below `/og`; pages without an address of their own show the shop's.
 */
export function openGraph(own: Metadata['openGraph'] = {}): Metadata['openGraph'] {
  const picture = `/og${own?.url ?? '/home'}`
  return {
    siteName: env.SHOP_NAME,
    type: 'website',
    locale: 'en',
    ...own,
    images: [{ url: picture, width: 1200, height: 630 }],
  }
}
