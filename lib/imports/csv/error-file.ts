import { type FileHandle, open, rm } from 'node:fs/promises'

export type ErrorRow = { line: number; sku: string; column: string; message: string }

const HEADER = 'line,sku,column,message\n'
const quote = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`

/** The list of rows that were not imported, as a CSV file beside the imported one; made with the first error. */
export type ErrorFile = {
  path: string
  readonly bytes: number
  add(rows: readonly ErrorRow[]): Promise<void>
  close(): Promise<void>
}

/** Opens the list; what an interrupted run wrote after its last checkpoint (`keepBytes`) is dropped. */
export async function openErrorFile(path: string, keepBytes: number): Promise<ErrorFile> {
  let file: FileHandle | null = null
  let bytes = 0
  if (keepBytes > 0) {
    file = await open(path, 'r+').catch(() => null)
    await file?.truncate(keepBytes)
    bytes = file ? keepBytes : 0
  } else await rm(path, { force: true })
  return {
    path,
    get bytes() {
      return bytes
    },
    async add(rows) {
      if (rows.length === 0) return
      file ??= await open(path, 'w')
      const text = Buffer.from(
        (bytes === 0 ? HEADER : '') +
          rows
            .map(({ line, sku, column, message }) => `${[line, sku, column, message].map(quote).join(',')}\n`)
            .join(''),
      )
      await file.write(text, 0, text.length, bytes)
      bytes += text.length
    },
    async close() {
      await file?.close()
    },
  }
}
