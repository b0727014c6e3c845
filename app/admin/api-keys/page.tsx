import { ActButton } from '@/components/admin/act-button'
import { KeyForm } from '@/components/admin/api-keys/key-form'
import { PermissionList } from '@/components/admin/permission-list'
import { When } from '@/components/admin/when'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { DataTable } from '@/components/ui/table'
import { revokeApiKeyAction } from '@/lib/auth/admin-actions'
import { listApiKeys } from '@/lib/auth/api-keys'
import { requireStaff } from '@/lib/auth/session'

export const metadata = { title: 'API keys' }

export default async function ApiKeysPage() {
  const actor = await requireStaff('settings:write', '/admin/api-keys')
  const keys = await listApiKeys(actor)
  return (
    <>
      <PageHeader title="API keys" description="For programs that read or change the shop through its API." />
      <div className="flex flex-col gap-5">
        <Panel title="New key">
          <KeyForm permissions={actor.permissions} />
        </Panel>
        <Panel padded={false}>
          <DataTable
            caption="API keys"
            rows={keys}
            rowKey={(key) => key.id}
            empty={<p className="px-4 py-4 text-muted">No key yet.</p>}
            columns={[
              {
                key: 'name',
                header: 'Key',
                primary: true,
                cell: (key) => (
                  <>
                    {key.name}
                    <span className="block font-mono text-xs font-normal text-muted">{key.prefix}…</span>
                  </>
                ),
              },
              {
                key: 'kind',
                header: 'Kind',
                hideBelow: 'sm',
                cell: (key) => (
                  <Badge tone={key.revokedAt ? 'danger' : key.kind === 'secret' ? 'accent' : 'neutral'}>
                    {key.revokedAt ? 'Revoked' : key.kind === 'secret' ? 'Secret' : 'Publishable'}
                  </Badge>
                ),
              },
              {
                key: 'scopes',
                header: 'May',
                hideBelow: 'lg',
                cell: (key) =>
                  key.scopes.length > 0 ? (
                    <PermissionList permissions={key.scopes} className="max-w-md" />
                  ) : (
                    <span className="text-muted">what guests can</span>
                  ),
              },
              {
                key: 'used',
                header: 'Last used',
                hideBelow: 'md',
                cell: (key) => <When value={key.lastUsedAt?.toISOString() ?? null} />,
              },
              {
                key: 'made',
                header: 'Made',
                hideBelow: 'xl',
                cell: (key) => (
                  <>
                    <When value={key.createdAt.toISOString()} dateOnly />
                    {key.createdBy && <span className="block text-xs text-muted">by {key.createdBy}</span>}
                  </>
                ),
              },
              {
                key: 'act',
                header: <span className="sr-only">Revoke</span>,
                numeric: true,
                cell: (key) =>
                  !key.revokedAt && (
                    <ActButton
                      action={revokeApiKeyAction}
                      input={{ keyId: key.id }}
                      success="Revoked"
                      confirm={{
                        title: `Revoke ${key.name}?`,
                        description: 'Programs that use it stop working at once. This cannot be undone.',
                        label: 'Revoke',
                        danger: true,
                      }}
                    >
                      Revoke
                    </ActButton>
                  ),
              },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
