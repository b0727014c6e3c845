import { type NextRequest, NextResponse } from 'next/server'
import { packedPath } from '@/lib/search/list-state'

/** Put there at the start of the process, so that this file brings no second set of database connections. */
type Known = { soukAddressExists?: (pathname: string) => Promise<boolean> }

/**
 * Sends wrong product and category addresses to the page for what is not there, which is whole without JavaScript;
 * `notFound()` inside a page gives an empty document that the browser fills in.
 *
 * Gives filtered category pages an address without query, so that they are prerendered and kept like all others:
 * `/categories/ceramics/mugs?material=stoneware` is served from `/categories/ceramics/mugs/~<state>`.
 */
export async function proxy(request: NextRequest) {
  const { nextUrl } = request
  const exists = await (globalThis as Known).soukAddressExists?.(nextUrl.pathname).catch(() => true)
  if (exists === false) return NextResponse.rewrite(new URL('/not-here', nextUrl))
  const pathname = nextUrl.search ? packedPath(nextUrl.pathname, nextUrl.searchParams) : null
  if (!pathname) return NextResponse.next()
  const target = nextUrl.clone()
  target.pathname = pathname
  target.search = ''
  return NextResponse.rewrite(target)
}

export const config = { matcher: ['/categories/:path+', '/products/:slug'] }
