/** From the code of an error to its HTTP status and short title: the only such table. */
export const errorKinds = {
  bad_request: { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'Sign-in needed' },
  payment_failed: { status: 402, title: 'The payment did not go through' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Conflict' },
  out_of_stock: { status: 409, title: 'Not enough in stock' },
  gone: { status: 410, title: 'Gone' },
  stale_version: { status: 412, title: 'Changed by someone else' },
  payload_too_large: { status: 413, title: 'Too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  invalid_input: { status: 422, title: 'The input is not valid' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const

export type ErrorCode = keyof typeof errorKinds

/** One thing wrong with the input; `pointer` is a JSON pointer such as `/lines/0/quantity`. */
export type FieldError = { pointer: string; code: string; message: string }

/** The one error of the domain. `message` is shown to people: it says what is wrong and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly errors: FieldError[]
  /** extra members of the problem document, never secrets */
  readonly extra: Record<string, unknown>

  constructor(
    code: ErrorCode,
    message: string,
    options: { errors?: FieldError[]; extra?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.errors = options.errors ?? []
    this.extra = options.extra ?? {}
  }

  get status(): number {
    return errorKinds[this.code].status
  }
}

type IssueLike = { path: PropertyKey[]; code: string; message: string }

/** Turns the issues of a failed zod parse into one `invalid_input` error with a pointer per field. */
export function invalidInput(issues: IssueLike[], message = 'Some fields are not valid.'): AppError {
  const errors = issues.map((issue) => ({
    pointer: `/${issue.path.map((part) => String(part).replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`,
    code: issue.code,
    message: issue.message,
  }))
  return new AppError('invalid_input', message, { errors })
}

/** True for errors that say the database cannot be reached or is going away: worth a 503 and another try. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code ?? ''
  if (
    /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P0[123]|08\d{3}|53300|P1001|P1002|P1017|P2024)$/.test(code)
  )
    return true
  const message = error instanceof Error ? error.message : ''
  if (
    /Connection terminated|timeout exceeded when trying to connect|Can't reach database|server closed the connection/i.test(
      message,
    )
  )
    return true
  const cause = (error as { cause?: unknown } | null)?.cause
  return cause ? isDatabaseUnavailable(cause) : false
}
