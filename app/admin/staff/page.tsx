import { PermissionList } from '@/components/admin/permission-list'
import { InviteForm } from '@/components/admin/staff/invite-form'
import { StaffTable } from '@/components/admin/staff/staff-table'
import { DefinitionList } from '@/components/ui/definition-list'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { listRoles, listStaff } from '@/lib/auth/queries'
import { requireStaff } from '@/lib/auth/session'

export const metadata = { title: 'Staff' }

export default async function StaffPage() {
  const actor = await requireStaff('staff:read', '/admin/staff')
  const [staff, roles] = await Promise.all([listStaff(actor), listRoles(actor)])
  const mayWrite = can(actor, 'staff:write')
  return (
    <>
      <PageHeader title="Staff" />
      <div className="flex flex-col gap-5">
        <Panel padded={false}>
          <StaffTable
            staff={staff.map((each) => ({ ...each, lastSeenAt: each.lastSeenAt?.toISOString() ?? null }))}
            roles={roles}
            mayWrite={mayWrite}
            ownId={actor.userId}
          />
        </Panel>
        {mayWrite && (
          <Panel title="Invite somebody">
            <InviteForm roles={roles} />
          </Panel>
        )}
        <Panel title="What the roles may do">
          <DefinitionList
            items={roles.map((role) => ({
              term: `${role.name} (${role.memberCount})`,
              description: <PermissionList permissions={role.permissions} />,
            }))}
          />
        </Panel>
      </div>
    </>
  )
}
