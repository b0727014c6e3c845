import { When } from '@/components/admin/when'
import { Badge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { type Column, DataTable } from '@/components/ui/table'
import type { IndexStatus, StoredVersion } from '@/lib/search/manage/index-status'

const number = new Intl.NumberFormat('en-GB')
const size = (bytes: number) => (bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e3)} kB`)

/** What answers searches in the process that made this page. */
export function IndexFacts({ status: { here, products, ranker } }: { status: IndexStatus }) {
  if (!here)
    return (
      <p className="text-muted">
        The database answers searches until the index is made: without typing errors put right, and without meanings.
      </p>
    )
  const { stats } = here
  return (
    <DefinitionList
      layout="grid"
      items={[
        {
          term: 'Answers from',
          description: here.version > 0 ? `Version ${here.version}` : 'An index this process made itself',
        },
        { term: 'Products', description: `${number.format(stats.documents)} of ${number.format(products)} for sale` },
        { term: 'Words', description: number.format(stats.words) },
        {
          term: 'Memory',
          description: `${size(stats.bytes.total)}, ${number.format(Math.round(stats.bytes.total / Math.max(1, stats.documents)))} bytes a product`,
        },
        {
          term: 'Meanings',
          description:
            here.vectors > 0 ? <span title={here.embedder}>{number.format(here.vectors)} products</span> : 'None',
        },
        { term: 'Read from the database', description: <When value={here.readAt.toISOString()} /> },
        { term: 'Changed since', description: `${number.format(stats.recent)} products in place` },
        { term: 'Order by', description: ranker > 0 ? `Learned ranking, version ${ranker}` : 'Weights set by hand' },
      ]}
    />
  )
}

const columns: Column<StoredVersion>[] = [
  { key: 'version', header: 'Version', primary: true, cell: (row) => row.version },
  {
    key: 'stage',
    header: 'State',
    cell: (row) =>
      row.brokenReason ? (
        <Badge tone="danger">Broken</Badge>
      ) : (
        <Badge tone={row.stage === 'live' ? 'success' : 'neutral'}>{row.stage === 'live' ? 'Live' : 'Earlier'}</Badge>
      ),
  },
  { key: 'made', header: 'Made', cell: (row) => <When value={row.createdAt.toISOString()} /> },
  { key: 'products', header: 'Products', numeric: true, hideBelow: 'sm', cell: (row) => number.format(row.documents) },
  { key: 'size', header: 'Size', numeric: true, cell: (row) => size(row.bytes) },
  { key: 'took', header: 'Took', numeric: true, hideBelow: 'sm', cell: (row) => `${row.seconds.toFixed(1)} s` },
]

/** The versions in storage, newest first. */
export function IndexVersions({ versions }: { versions: readonly StoredVersion[] }) {
  return (
    <DataTable
      caption="Stored versions"
      columns={columns}
      rows={versions}
      rowKey={(row) => String(row.version)}
      empty={<p className="px-4 py-6 text-muted">None is stored yet. The worker makes the first within minutes.</p>}
    />
  )
}
