import { sitemapIndex } from '@/lib/search/sitemap'

export const dynamic = 'force-dynamic'

/** The index of the sitemap's slices. */
export async function GET(): Promise<Response> {
  return new Response(await sitemapIndex(), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
