/** What a function asked for cannot be done however often it is tried: a malformed duration, expression or cron. */
export class InvalidOperation extends Error {
  override name = 'InvalidOperation'
}

/** Whether an error from storing an answer would come again with the same answer. */
export function isPermanent(error: unknown): boolean {
  // PostgreSQL's classes for bad data, broken constraints and bad statements; everything else may be a database that is away.
  return error instanceof InvalidOperation || /^(22|23|42)/.test(String((error as { code?: unknown }).code ?? ''))
}
