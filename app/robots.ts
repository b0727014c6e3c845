import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** What crawlers may read: everything that is the same for everybody. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', '/account', '/admin', '/cart', '/checkout', '/orders', '/search'],
    },
    sitemap: `${env.SOUK_URL}/sitemap.xml`,
  }
}
