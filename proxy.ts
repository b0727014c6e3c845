import { type NextRequest, NextResponse } from 'next/server'
import { packedPath } from '@/lib/search/list-state'

/**
 * Gives filtered category pages an address without query, so that they are prerendered and kept like all others:
 * `/categories/ceramics/mugs?material=stoneware` is served from `/categories/ceramics/mugs/~<state>`.
 */
export function proxy(request: NextRequest) {
  const { nextUrl } = request
  const pathname = nextUrl.search ? packedPath(nextUrl.pathname, nextUrl.searchParams) : null
  if (!pathname) return NextResponse.next()
  const target = nextUrl.clone()
  target.pathname = pathname
  target.search = ''
  return NextResponse.rewrite(target)
}

export const config = { matcher: '/categories/:path+' }
