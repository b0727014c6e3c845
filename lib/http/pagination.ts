import { z } from 'zod'
import { AppError } from '@/lib/errors'

/** `?limit=&cursor=` of every list: keyset pages, no counts. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(400).optional(),
}

/** A page of things; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ data: z.array(item), nextCursor: z.string().nullable() })

export type Page<T> = { data: T[]; nextCursor: string | null }

type Key = (string | number | null)[]

/** The sort key of the last row as an opaque cursor. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key of a cursor; throws `bad_request` when it is not one of ours or has another shape than `length`. */
export function decodeCursor(cursor: string | undefined, length: number): Key | null {
  if (!cursor) return null
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    const isKey =
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => part === null || ['string', 'number'].includes(typeof part))
    if (isKey) return key as Key
  } catch {
    // falls through to the refusal below
  }
  throw new AppError('bad_request', 'This cursor is not one we gave out. Start again without it.')
}

/** Cuts `limit + 1` rows to a page and names the cursor of the next. */
export function toPage<Row>(rows: Row[], limit: number, key: (row: Row) => Key): Page<Row> {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, nextCursor: rows.length > limit && last ? encodeCursor(key(last)) : null }
}
