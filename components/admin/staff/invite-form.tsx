'use client'

import { FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { inviteStaffAction } from '@/lib/auth/admin-actions'
import type { RoleSummary } from '@/lib/auth/queries'
import { ActField, ActForm, ActSubmit } from '../act-form'

/** Invites somebody by mail with a role. */
export function InviteForm({ roles }: { roles: readonly RoleSummary[] }) {
  return (
    <ActForm action={inviteStaffAction} success="Invited. A mail is on its way." reset className="flex flex-col gap-4">
      <FormGrid columns={3}>
        <ActField name="name" label="Name" required>
          <Input name="name" autoComplete="off" />
        </ActField>
        <ActField name="email" label="Email" required>
          <Input name="email" type="email" autoComplete="off" />
        </ActField>
        <ActField name="roleId" label="Role" required>
          <Select name="roleId" options={roles.map((role) => ({ value: role.id, label: role.name }))} />
        </ActField>
      </FormGrid>
      <div>
        <ActSubmit>Invite</ActSubmit>
      </div>
    </ActForm>
  )
}
