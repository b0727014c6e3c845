import { inWords } from '@/components/admin/in-words'
import { listHref, nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { StatusBadge } from '@/components/admin/status-badge'
import { When } from '@/components/admin/when'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { TabNav } from '@/components/ui/tab-nav'
import { DataTable } from '@/components/ui/table'
import { requireStaff } from '@/lib/auth/session'
import { listMails } from '@/lib/notifications/admin-queries'

export const metadata = { title: 'Mail' }

const path = '/admin/mail'
const states = [
  { value: undefined, label: 'All' },
  { value: 'queued', label: 'Queued' },
  { value: 'sent', label: 'Sent' },
  { value: 'failed', label: 'Failed' },
]

export default async function MailPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('mail:read', path)
  const { cursor, state } = await readParams(searchParams, ['state', 'cursor'])
  const { data, nextCursor } = await listMails(actor, state, { limit: 50, cursor })
  return (
    <>
      <PageHeader title="Mail" description="Everything the shop has sent, as it was sent." />
      <TabNav
        label="State"
        className="mb-4"
        items={states.map(({ value, label }) => ({
          href: listHref(path, { state: value }),
          label,
          current: state === value,
        }))}
      />
      <Panel padded={false}>
        <DataTable
          caption="Mails"
          rows={data}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          empty={
            <EmptyState
              title={state ? 'No such mail' : 'No mail yet'}
              description="What the shop writes to its customers appears here."
            />
          }
          columns={[
            {
              key: 'subject',
              header: 'Subject',
              primary: true,
              cell: (row) => <span className="block max-w-96 truncate">{row.subject}</span>,
            },
            {
              key: 'to',
              header: 'To',
              cell: (row) => <span className="block max-w-56 truncate text-muted">{row.recipient}</span>,
            },
            { key: 'template', header: 'Template', hideBelow: 'lg', cell: (row) => inWords(row.template) },
            { key: 'state', header: 'State', cell: (row) => <StatusBadge status={row.state} /> },
            { key: 'at', header: 'When', hideBelow: 'md', cell: (row) => <When value={row.sentAt ?? row.createdAt} /> },
          ]}
        />
      </Panel>
      <Pagination
        className="mt-4"
        firstHref={cursor ? listHref(path, { state }) : undefined}
        nextHref={nextHref(path, { state }, nextCursor)}
      />
    </>
  )
}
