import 'server-only'
import type { Caller } from './client'

/** The value of a cookie of a request; undefined when it is missing or cannot be decoded. */
export function readCookie(request: Pick<Caller, 'headers'>, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';')
  const found = pairs.map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`))
  try {
    return found && decodeURIComponent(found.slice(name.length + 1))
  } catch {
    return undefined
  }
}
