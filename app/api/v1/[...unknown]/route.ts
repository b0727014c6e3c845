import { AppError } from '@/lib/errors'
import { problemResponse } from '@/lib/http/problem'
import { newId } from '@/lib/id'

/** Addresses that do not exist get a problem document as well. */
function unknown(request: Request): Response {
  const error = new AppError('not_found', 'There is no such address in this API. See /api/docs for those that exist.')
  return problemResponse(error, newId('req'), new URL(request.url).pathname)
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT }
