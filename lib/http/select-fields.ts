import { AppError } from '@/lib/errors'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function pick(row: unknown, names: readonly string[]): unknown {
  if (!isRow(row)) return row
  const unknown = names.find((name) => !Object.hasOwn(row, name))
  if (unknown !== undefined) {
    const message = `There is no field "${unknown.slice(0, 60)}" here. There are: ${Object.keys(row).join(', ')}.`
    throw new AppError('invalid_input', 'The query is not valid.', {
      errors: [{ pointer: '/fields', code: 'unknown', message }],
    })
  }
  return Object.fromEntries(names.map((name) => [name, row[name]]))
}

/** Keeps only the named fields of a resource, or of each one in `data` of a list. Throws `invalid_input` for unknown names. */
export function selectFields(value: unknown, fields: string): unknown {
  const names = [...new Set(fields.split(',').filter(Boolean))]
  if (names.length === 0) return value
  if (isRow(value) && Array.isArray(value.data)) return { ...value, data: value.data.map((row) => pick(row, names)) }
  return pick(value, names)
}
