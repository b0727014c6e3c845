import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

type Breakpoint = 'sm' | 'md' | 'lg' | 'xl'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  numeric?: boolean
  primary?: boolean
  hideBelow?: Breakpoint
  width?: string
  sort?: { href: string; direction?: 'asc' | 'desc' }
}

type DataTableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  rowHref?: (row: Row) => string
  selected?: (row: Row) => boolean
  empty?: ReactNode
  className?: string
}

const hidden: Record<Breakpoint, string> = {
  sm: 'max-sm:hidden',
  md: 'max-md:hidden',
  lg: 'max-lg:hidden',
  xl: 'max-xl:hidden',
}

/** A table made from column definitions; shows `empty` in place of the body when there are no rows. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  rowHref,
  selected,
  empty,
  className,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  const primary = Math.max(
    0,
    columns.findIndex((column) => column.primary),
  )
  return (
    <Table caption={caption} className={className}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th
              key={column.key}
              numeric={column.numeric}
              sort={column.sort}
              className={column.hideBelow && hidden[column.hideBelow]}
              style={{ width: column.width }}
            >
              {column.header}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={rowKey(row)} selected={selected?.(row)} className={cn(rowHref && 'relative hover:bg-sunken/60')}>
            {columns.map((column, index) => (
              <Td
                key={column.key}
                numeric={column.numeric}
                className={cn(
                  column.hideBelow && hidden[column.hideBelow],
                  index === primary
                    ? 'font-medium'
                    : rowHref &&
                        '[&_:is(a,button,input,select,label)]:relative [&_:is(a,button,input,select,label)]:z-1',
                )}
              >
                {index === primary && rowHref ? (
                  <Link
                    href={rowHref(row)}
                    className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ink"
                  >
                    {column.cell(row)}
                  </Link>
                ) : (
                  column.cell(row)
                )}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}

/** The frame of a table: scrolls sideways by keyboard and touch below 1024 px; above, its head sticks under the top bar. */
export function Table({ caption, className, children }: { caption: string; className?: string; children: ReactNode }) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className={cn('relative w-full max-lg:overflow-x-auto', className)}
    >
      <table className="w-full border-separate border-spacing-0 text-start text-sm">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

/** The head, one row of `Th`. */
export function Thead({ className, children }: { className?: string; children: ReactNode }) {
  return <thead className={cn('text-muted lg:sticky lg:top-(--header-height) lg:z-10', className)}>{children}</thead>
}

/** The rows. */
export function Tbody({ children }: { children: ReactNode }) {
  return <tbody className="[&>tr:last-child>td]:border-b-0">{children}</tbody>
}

/** One row; `selected` tints it. */
export function Tr({ selected, className, ...rest }: ComponentProps<'tr'> & { selected?: boolean }) {
  return (
    <tr
      {...rest}
      aria-selected={selected || undefined}
      className={cn('transition-colors', selected && 'bg-accent-soft base:hover:bg-accent-soft', className)}
    />
  )
}

/** A column's head; with `sort` a link that says the current order. */
export function Th({
  numeric,
  sort,
  className,
  children,
  ...rest
}: ComponentProps<'th'> & { numeric?: boolean; sort?: { href: string; direction?: 'asc' | 'desc' } }) {
  const order = sort?.direction === 'asc' ? 'ascending' : sort?.direction === 'desc' ? 'descending' : undefined
  return (
    <th
      scope="col"
      aria-sort={order}
      {...rest}
      className={cn(
        'border-b border-line bg-surface px-3 py-2 max-[22.5rem]:px-2 sm:px-4 base:text-start text-xs font-medium whitespace-nowrap',
        numeric && 'text-end',
        className,
      )}
    >
      {sort ? (
        <Link
          href={sort.href}
          className={cn(
            '-mx-1.5 inline-flex min-h-6 items-center gap-1 rounded-sm px-1.5 hover:text-ink',
            order && 'text-ink',
          )}
        >
          {children}
          <span aria-hidden className={order ? '' : 'opacity-40'}>
            {sort.direction === 'asc' ? '↑' : sort.direction === 'desc' ? '↓' : '↕'}
          </span>
        </Link>
      ) : (
        children
      )}
    </th>
  )
}

/** A cell; `numeric` aligns figures to the end. */
export function Td({ numeric, className, ...rest }: ComponentProps<'td'> & { numeric?: boolean }) {
  return (
    <td
      {...rest}
      className={cn(
        'border-b border-line px-3 py-(--cell-y) max-[22.5rem]:px-2 sm:px-4 align-middle',
        numeric && 'tabular text-end whitespace-nowrap',
        className,
      )}
    />
  )
}
