'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { DataTable } from '@/components/ui/table'
import { setStaffActiveAction, setStaffRoleAction } from '@/lib/auth/admin-actions'
import type { RoleSummary } from '@/lib/auth/queries'
import { useAct } from '../use-act'
import { When } from '../when'

export type StaffRow = {
  id: string
  email: string
  name: string
  roleId: string | null
  roleName: string | null
  isActive: boolean
  isInvited: boolean
  lastSeenAt: string | null
}

/** Everybody with a role; role and access are changed in place, except one's own. */
export function StaffTable({
  staff,
  roles,
  mayWrite,
  ownId,
}: {
  staff: readonly StaffRow[]
  roles: readonly RoleSummary[]
  mayWrite: boolean
  ownId: string | null
}) {
  const role = useAct(setStaffRoleAction, { success: 'Role changed' })
  const access = useAct(setStaffActiveAction, { success: 'Access changed' })
  const isPending = role.pending || access.pending
  return (
    <DataTable
      caption="Staff"
      rows={staff}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: 'Name',
          primary: true,
          cell: (row) => (
            <>
              {row.name || row.email} {row.id === ownId && <span className="text-muted">(you)</span>}
              <span className="block text-xs font-normal text-muted">{row.email}</span>
            </>
          ),
        },
        {
          key: 'state',
          header: 'State',
          hideBelow: 'sm',
          cell: (row) => (
            <Badge tone={!row.isActive ? 'danger' : row.isInvited ? 'warning' : 'success'}>
              {!row.isActive ? 'Shut out' : row.isInvited ? 'Invited' : 'Active'}
            </Badge>
          ),
        },
        { key: 'seen', header: 'Last seen', hideBelow: 'md', cell: (row) => <When value={row.lastSeenAt} /> },
        {
          key: 'role',
          header: mayWrite ? 'Role and access' : 'Role',
          cell: (row) =>
            mayWrite && row.id !== ownId ? (
              <div className="flex flex-wrap items-center gap-2">
                <Select
                  size="sm"
                  aria-label={`Role of ${row.name || row.email}`}
                  value={row.roleId ?? ''}
                  disabled={isPending}
                  onChange={(event) => role.run({ userId: row.id, roleId: event.target.value || null })}
                  placeholder="No role: plain customer"
                  options={roles.map((each) => ({ value: each.id, label: each.name }))}
                  className="w-40 sm:w-48"
                />
                <Button
                  size="sm"
                  variant="secondary"
                  loading={isPending}
                  onClick={() => access.run({ userId: row.id, isActive: !row.isActive })}
                >
                  {row.isActive ? 'Shut out' : 'Let in'}
                </Button>
              </div>
            ) : (
              row.roleName
            ),
        },
      ]}
    />
  )
}
