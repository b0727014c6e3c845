import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** What crawlers may read: everything that is the same for everybody. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      // Pages of one visitor, and lists that any words would make; the empty search and the empty cart are pages like others.
      disallow: ['/api/', '/account', '/admin', '/cart/', '/cart?', '/checkout', '/orders', '/search?'],
    },
    sitemap: `${env.SOUK_URL}/sitemap.xml`,
  }
}
