import { z } from 'zod'
import { AppError, invalidInput } from '@/lib/errors'

/** Of operations that take no parameters. */
export const noQuery = z.strictObject({})
/** `?fields=id,title` of every read: which fields of the answer are wanted. */
export const fieldList = z.string().max(500).optional()

/** The value as the schema gives it, undefined without schema; throws `invalid_input` with a pointer per field. */
export function parseInput(schema: z.ZodType | undefined, value: unknown, what: string): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw invalidInput(parsed.error.issues, `${what} is not valid.`)
  return parsed.data
}

/** The query as an object; a parameter given twice becomes an array, which no schema of ours takes. */
export function queryObject(url: URL): Record<string, string | string[]> {
  if (url.search === '') return {}
  const pairs = [...new Set(url.searchParams.keys())].map((key): [string, string | string[]] => {
    const all = url.searchParams.getAll(key)
    return [key, all.length > 1 ? all : (all[0] ?? '')]
  })
  return Object.fromEntries(pairs)
}

/** Throws `bad_request` for an address with a NUL in it, which PostgreSQL has no way to store. */
export function refuseNul(url: string): void {
  if (url.includes('%00')) throw new AppError('bad_request', 'The address holds a NUL character.')
}

/** The version a change was made from, of the header or the body; throws `invalid_input` when neither names one. */
export function versionOf(ifMatch: number | undefined, inBody: number | undefined): number {
  const version = ifMatch ?? inBody
  if (version !== undefined) return version
  const message = 'Say which version you changed: its ETag as If-Match, or "version" in the body.'
  throw new AppError('invalid_input', message, { errors: [{ pointer: '/version', code: 'required', message }] })
}

/** The version that `If-Match` names, undefined without the header; throws `bad_request` when it is not one of ours. */
export function parseIfMatch(header: string | null): number | undefined {
  if (header === null) return undefined
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1]
  if (version === undefined)
    throw new AppError('bad_request', 'Send the version you read as If-Match, for example If-Match: "7".')
  return Number(version)
}
