import { once } from 'node:events'
import { CsvError, parse } from 'csv-parse'
import { ImportError } from '../import-error'
import { type CsvFormat, openBytes } from './inspect-csv'

/** One record: its cells and the line of the file on which it begins, counted from 1. */
export type CsvRecord = { line: number; cells: string[] }

const explanations: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'text follows a closing quote; quotes inside quoted text must be doubled',
  INVALID_OPENING_QUOTE:
    'a quote stands in the middle of unquoted text; put the whole cell in quotes and double the quote',
  CSV_MAX_RECORD_SIZE: 'a record is longer than a megabyte, so a quote is probably not closed',
}

const oneNewline = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

/**
 * The records of a file one after the other, without ever holding more than a little of it; blank lines are left out.
 * Throws an ImportError with the line where the file stops being CSV.
 */
export async function* readCsv(format: CsvFormat): AsyncGenerator<CsvRecord> {
  const bytes = openBytes(format)
  const decoder = new TextDecoder(format.encoding)
  // The parser runs ahead of whoever reads: a broken record must be named by where the parser stands.
  let parsed = 0
  const parser = parse({
    delimiter: format.separator,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: 1_048_576,
    record_delimiter: '\n',
    on_record: (record: string[], { lines }) => {
      parsed = lines
      return record
    },
  })
  const feed = async () => {
    let held = ''
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const text = held + decoder.decode(chunk, { stream: true })
      held = text.endsWith('\r') ? '\r' : ''
      if (!parser.write(oneNewline(held ? text.slice(0, -1) : text))) await once(parser, 'drain')
    }
    parser.end(oneNewline(held + decoder.decode()))
  }
  feed().catch((error: Error) => parser.destroy(error))
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const inside = record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
      if (record.some((cell) => cell.trim() !== '')) yield { line: info.lines - inside, cells: record }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason = explanations[error.code] ?? error.message
    throw new ImportError(`The file stops being CSV at line ${parsed + 1}: ${reason}.`, { cause: error })
  } finally {
    bytes.destroy()
    parser.destroy()
  }
}
