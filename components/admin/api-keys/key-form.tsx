'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Checkbox } from '@/components/ui/checkbox'
import { CopyButton } from '@/components/ui/copy-button'
import { FieldSet, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { createApiKeyAction } from '@/lib/auth/admin-actions'
import { groupPermissions } from '../permission-list'
import { ActField, ActForm, ActSubmit } from '../act-form'

/** Makes an API key and shows it this once. Only permissions of one's own can be given. */
export function KeyForm({ permissions }: { permissions: readonly string[] }) {
  const [kind, setKind] = useState('secret')
  const [made, setMade] = useState<string | null>(null)
  return (
    <div className="flex flex-col gap-4">
      {made && (
        <Alert tone="success" title="Copy the key now: it is not shown again" live>
          <span className="flex flex-wrap items-center gap-2">
            <code className="rounded-sm bg-surface px-2 py-1 font-mono text-xs break-all">{made}</code>
            <CopyButton value={made} label="Copy the key" />
          </span>
        </Alert>
      )}
      <ActForm action={createApiKeyAction} onDone={({ key }) => setMade(key)} reset className="flex flex-col gap-4">
        <FormGrid>
          <ActField name="name" label="What it is for" required>
            <Input name="name" maxLength={80} autoComplete="off" />
          </ActField>
          <ActField
            name="kind"
            label="Kind"
            hint={
              kind === 'secret'
                ? 'For servers. Keep it as safe as a password.'
                : 'For web pages. It can do what guests can.'
            }
          >
            <Select
              name="kind"
              value={kind}
              onChange={(event) => setKind(event.target.value)}
              options={[
                { value: 'secret', label: 'Secret' },
                { value: 'publishable', label: 'Publishable' },
              ]}
            />
          </ActField>
        </FormGrid>
        {kind === 'secret' && (
          <FieldSet legend="It may">
            <div className="grid gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
              {groupPermissions(permissions).map(([about, verbs]) => (
                <div
                  key={about}
                  className="grid grid-cols-[minmax(0,1fr)_4.5rem_4.5rem] items-center border-b border-line py-0.5"
                >
                  <span className="capitalize">{about}</span>
                  {verbs.map((verb) => (
                    <div key={verb} className={verb === 'read' ? 'col-start-2' : 'col-start-3'}>
                      <Checkbox
                        name="scopes[]"
                        value={`${about}:${verb}`}
                        label={verb}
                        aria-label={`${about}:${verb}`}
                      />
                    </div>
                  ))}
                </div>
              ))}
            </div>
          </FieldSet>
        )}
        <div>
          <ActSubmit>Create key</ActSubmit>
        </div>
      </ActForm>
    </div>
  )
}
