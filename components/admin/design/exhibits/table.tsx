import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'
import { type Column, DataTable, Table, Tbody, Td, Th, Thead, Tr } from '@/components/ui/table'
import { type Exhibit, longText } from '../exhibit'
import { here } from './reasons'

type Row = { id: string; name: string; status: string; total: string }
const rows: Row[] = [
  { id: 'a', name: 'HV-2041', status: 'Paid', total: '€84.00' },
  { id: 'b', name: 'HV-2040', status: 'Shipped', total: '€212.50' },
  { id: 'c', name: 'HV-2039', status: 'Paid', total: '€19.00' },
]
const columns: Column<Row>[] = [
  { key: 'name', header: 'Order', cell: (row) => row.name, primary: true, sort: { href: here, direction: 'desc' } },
  { key: 'status', header: 'Status', cell: (row) => <Badge>{row.status}</Badge>, sort: { href: here } },
  { key: 'total', header: 'Total', cell: (row) => row.total, numeric: true },
]
const orders = { columns, rows, rowKey: (row: Row) => row.id, rowHref: () => here }

/** The table, which is compared row by row. */
export const table: readonly Exhibit[] = [
  {
    part: 'table',
    group: 'Lists and navigation',
    use: 'Rows to be compared; the first cell is a link that covers its row.',
    states: {
      default: ({ at }) => <DataTable caption={`Orders ${at}`} {...orders} />,
      hover: true,
      focus: true,
      disabled: 'A row that may not be opened has no link.',
      error: 'A list that failed is an alert in its place.',
      loading: ({ at }) => (
        <Table caption={`Orders ${at}`}>
          <Thead>
            <Tr>
              <Th>Order</Th>
              <Th numeric>Total</Th>
            </Tr>
          </Thead>
          <Tbody>
            {[1, 2, 3].map((row) => (
              <Tr key={row}>
                <Td>
                  <Skeleton className="h-4 w-24" />
                </Td>
                <Td>
                  <Skeleton className="ms-auto h-4 w-14" />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      ),
      empty: ({ at }) => (
        <DataTable
          caption={`Orders ${at}`}
          {...orders}
          rows={[]}
          empty={<EmptyState level={3} title="No order yet" description="The first one will stand here." />}
        />
      ),
      long: ({ at }) => (
        <DataTable
          caption={`Orders ${at}`}
          {...orders}
          rows={[{ id: 'a', name: longText, status: 'Partly shipped', total: '€1,234,567.00' }]}
        />
      ),
      rtl: ({ at }) => (
        <DataTable
          caption={`الطلبات ${at}`}
          {...orders}
          rows={[{ id: 'a', name: 'HV-2041', status: 'مدفوع', total: '€84.00' }]}
        />
      ),
    },
    more: {
      'A chosen row': ({ at }) => <DataTable caption={`Chosen ${at}`} {...orders} selected={(row) => row.id === 'b'} />,
    },
  },
]
