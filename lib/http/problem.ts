import 'server-only'
import { ZodError } from 'zod'
import { AppError, errorKinds, invalidInput, isDatabaseUnavailable } from '@/lib/errors'
import { log } from '@/lib/log'

/** PostgreSQL's codes for values that are out of range or malformed; what a schema lets through ends here and not as our failure. */
const unstorable = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05'])

/** PostgreSQL's codes for a full disk, no memory and other ends of its means. */
const exhausted = new Set(['53000', '53100', '53200', '53400'])

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, originalCode, cause } = error as { code?: string; originalCode?: string; cause?: unknown }
  return codes.has(code ?? '') || codes.has(originalCode ?? '') || hasCode(cause, codes)
}

/** Turns anything thrown into an AppError; the unknown is logged whole and shown as nothing but its request id. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof ZodError) return invalidInput(error.issues)
  if (isDatabaseUnavailable(error)) {
    log.error({ err: error }, 'the database cannot be reached')
    return new AppError(
      'unavailable',
      'The shop cannot reach its database right now. Nothing was lost; try again in a moment.',
      { cause: error },
    )
  }
  if (hasCode(error, exhausted)) {
    log.error({ err: error }, 'the database has no room left')
    return new AppError(
      'unavailable',
      'The shop cannot save anything right now. Nothing was changed; try again in a moment.',
      { cause: error },
    )
  }
  if (hasCode(error, unstorable)) {
    log.warn({ err: error }, 'the database could not read a value')
    return new AppError('bad_request', 'A value in the request is out of range or not of the right form.', {
      cause: error,
    })
  }
  log.error({ err: error }, 'unexpected error')
  return new AppError('internal', 'Something went wrong on our side. Quote the request id if you write to us.', {
    cause: error,
  })
}

export type PlainResponse = { status: number; headers: Record<string, string>; body: string | null }

/** The RFC 9457 answer for an error. */
export function problem(
  error: AppError,
  requestId: string,
  instance: string,
  headers: Record<string, string> = {},
): PlainResponse {
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
  const own: Record<string, string> = {
    ...headers,
    'content-type': 'application/problem+json',
    'x-request-id': requestId,
    'cache-control': 'no-store',
  }
  if (error.code === 'unavailable') own['retry-after'] = '5'
  if (error.code === 'unauthenticated') own['www-authenticate'] = 'Bearer'
  return { status, headers: own, body: JSON.stringify(body) }
}

/** As `problem`, for handlers that give a Response. */
export function problemResponse(error: AppError, requestId: string, instance: string): Response {
  const { status, headers, body } = problem(error, requestId, instance)
  return new Response(body, { status, headers })
}
