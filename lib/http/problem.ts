import 'server-only'
import { ZodError } from 'zod'
import { AppError, errorKinds, invalidInput, isDatabaseUnavailable } from '@/lib/errors'
import { log } from '@/lib/log'

/** Turns anything thrown into an AppError; the unknown is logged whole and shown as nothing but its request id. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof ZodError) return invalidInput(error.issues)
  if (isDatabaseUnavailable(error)) {
    log.error({ err: error }, 'the database cannot be reached')
    return new AppError('unavailable', 'The shop cannot reach its database right now. Nothing was lost; try again in a moment.', { cause: error })
  }
  log.error({ err: error }, 'unexpected error')
  return new AppError('internal', 'Something went wrong on our side. Quote the request id if you write to us.', { cause: error })
}

/** The RFC 9457 answer for an error. */
export function problemResponse(error: AppError, requestId: string, instance: string, headers?: HeadersInit): Response {
  const { title, status } = errorKinds[error.code]
  const body = {
    type: `/api/docs/errors#${error.code}`,
    title,
    status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    ...error.extra,
  }
  const response = new Response(JSON.stringify(body), { status, headers })
  response.headers.set('content-type', 'application/problem+json')
  response.headers.set('x-request-id', requestId)
  response.headers.set('cache-control', 'no-store')
  if (error.code === 'unavailable') response.headers.set('retry-after', '5')
  if (error.code === 'unauthenticated') response.headers.set('www-authenticate', 'Bearer')
  return response
}
