import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/table'
import type { QueryRow, ReformulationRow } from '@/lib/search/insights/queries'

const percent = (part: number, whole: number) => (whole > 0 ? `${Math.round((100 * part) / whole)}%` : '–')
const number = new Intl.NumberFormat('en-GB')

/** The place of one query in the back office. */
export const queryHref = (query: string) => `/admin/search/query?${new URLSearchParams({ q: query })}`

const columns: Column<QueryRow>[] = [
  {
    key: 'query',
    header: 'Query',
    primary: true,
    cell: (row) => (
      <>
        {row.query}
        {row.hasRule && <Badge className="ms-2">Rule</Badge>}
      </>
    ),
  },
  { key: 'searches', header: 'Searches', numeric: true, cell: (row) => number.format(row.searches) },
  { key: 'clicked', header: 'Clicked', numeric: true, cell: (row) => percent(row.clicked, row.searches) },
  {
    key: 'place',
    header: 'Place clicked',
    numeric: true,
    hideBelow: 'md',
    cell: (row) => (row.place === null ? '–' : row.place.toFixed(1)),
  },
  {
    key: 'added',
    header: 'Into the cart',
    numeric: true,
    hideBelow: 'md',
    cell: (row) => percent(row.added, row.searches),
  },
  { key: 'bought', header: 'Bought', numeric: true, cell: (row) => percent(row.bought, row.searches) },
  {
    key: 'rescued',
    header: 'Put right',
    numeric: true,
    hideBelow: 'lg',
    cell: (row) => percent(row.rescued, row.searches),
  },
  {
    key: 'empty',
    header: 'No answer',
    numeric: true,
    hideBelow: 'sm',
    cell: (row) => (
      <span className={row.empty * 2 > row.searches ? 'text-danger' : undefined}>
        {percent(row.empty, row.searches)}
      </span>
    ),
  },
]

/** Queries with what came of them, each leading to its own page. */
export function QueryTable({ rows, empty }: { rows: readonly QueryRow[]; empty: React.ReactNode }) {
  return (
    <DataTable
      caption="Queries"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.query}
      rowHref={(row) => queryHref(row.query)}
      empty={empty}
    />
  )
}

const pairColumns: Column<ReformulationRow>[] = [
  { key: 'from', header: 'Asked first', primary: true, cell: (row) => row.from },
  { key: 'to', header: 'Asked next', cell: (row) => row.to },
  { key: 'times', header: 'Times', numeric: true, cell: (row) => number.format(row.times) },
  { key: 'clicked', header: 'Then clicked', numeric: true, cell: (row) => percent(row.clicked, row.times) },
  {
    key: 'bought',
    header: 'Then bought',
    numeric: true,
    hideBelow: 'sm',
    cell: (row) => percent(row.bought, row.times),
  },
]

/** What was asked next when nothing was clicked. */
export function ReformulationTable({ rows, empty }: { rows: readonly ReformulationRow[]; empty: React.ReactNode }) {
  return (
    <DataTable
      caption="Reformulations"
      columns={pairColumns}
      rows={rows}
      rowKey={(row) => `${row.from}\n${row.to}`}
      rowHref={(row) => queryHref(row.from)}
      empty={empty}
    />
  )
}
