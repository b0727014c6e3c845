import { sitemapSlice } from '@/lib/search/sitemap'

/** One slice of the sitemap; 404 for a name that is not in the index. */
export async function GET(_request: Request, context: { params: Promise<{ slice: string }> }): Promise<Response> {
  const xml = await sitemapSlice((await context.params).slice)
  if (!xml) return new Response('There is no such sitemap.', { status: 404 })
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
