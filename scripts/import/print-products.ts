// What the import of products says at its end.
import type { ImportReport } from '@/lib/imports/products/import-products'
import { formatMoney } from '@/lib/money'

const number = (value: number) => value.toLocaleString('en')

function short(value: unknown): string {
  const text = value === null || value === undefined || value === '' ? 'nothing' : String(value)
  return text.length > 50 ? `${text.slice(0, 49)}…` : text
}

/** The report as lines of text. */
export function productsReport(report: ImportReport): string {
  const { counts, samples, mapping, header, applied, currency } = report
  const separator = report.separator === '\t' ? 'tab' : report.separator
  const money = (field: string, value: unknown) =>
    typeof value === 'number' && /price|compare_at|cost/.test(field)
      ? formatMoney({ amountMinor: value, currency })
      : short(value)
  const lines = [
    `  File       ${report.encoding}, separated by ${separator}, ${number(counts.rows)} rows`,
    `  Columns    ${Object.entries(mapping.columns)
      .map(([field, index]) => `${field} ← ${header[index]}`)
      .join(', ')}`,
    ...(mapping.ignored.length > 0 ? [`  Ignored    ${mapping.ignored.join(', ')}`] : []),
    ...(report.resumedAfterLine
      ? [`  Resumed    after line ${number(report.resumedAfterLine)}, where an earlier run stopped`]
      : []),
    '',
    `  ${applied ? 'Created  ' : 'To create'}  ${number(counts.created)} SKUs in ${number(counts.newProducts)} new products, ${number(report.newBrands)} makers, ${number(report.newCategories)} categories`,
    `  ${applied ? 'Updated  ' : 'To update'}  ${number(counts.updated)}`,
    `  Unchanged  ${number(counts.unchanged)}`,
    `  Errors     ${number(counts.failed)}${report.errorsFile ? `, listed in ${report.errorsFile}` : ''}`,
  ]
  if (counts.remotePictures > 0)
    lines.push(
      `  Pictures   ${number(counts.remotePictures)} on other sites were not fetched; give paths of local files instead`,
    )
  if (samples.created.length > 0) lines.push('', '  New, for example')
  for (const row of samples.created)
    lines.push(
      `    line ${row.line}  ${row.sku}  ${short(row.title)}  ${row.priceMinor === undefined ? '' : money('price', row.priceMinor)}`,
    )
  if (samples.updated.length > 0) lines.push('', '  Changed, for example')
  for (const { line, sku, changes } of samples.updated) {
    lines.push(
      `    line ${line}  ${sku}  ${changes.map(({ field, before, after }) => `${field}: ${money(field, before)} → ${money(field, after)}`).join('; ')}`,
    )
  }
  if (samples.errors.length > 0) lines.push('', '  Not imported, for example')
  for (const { line, sku, column, message } of samples.errors)
    lines.push(`    line ${line}  ${[sku, column].filter(Boolean).join(' ')}: ${message}`)
  if (!applied && counts.created + counts.updated > 0)
    lines.push('', '  Nothing was written. Run it again with --apply to do this.')
  return lines.join('\n')
}
