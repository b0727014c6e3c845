'use client'

import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Panel } from '@/components/ui/panel'
import { Textarea } from '@/components/ui/textarea'
import type { Draft, Errors } from './draft'

export type PanelProps = { draft: Draft; change: (part: Partial<Draft>) => void; errors: Errors }

/** Title, address and words of a product. */
export function BasicsPanel({ draft, change, errors }: PanelProps) {
  return (
    <Panel>
      <div className="flex flex-col gap-4">
        <Field label="Title" error={errors.title}>
          <Input value={draft.title} onChange={(event) => change({ title: event.target.value })} maxLength={200} />
        </Field>
        <FormGrid>
          <Field label="Subtitle" error={errors.subtitle}>
            <Input
              value={draft.subtitle}
              onChange={(event) => change({ subtitle: event.target.value })}
              maxLength={300}
            />
          </Field>
          <Field label="Address" error={errors.slug} hint={`/products/${draft.slug}. Former addresses go on working.`}>
            <Input
              value={draft.slug}
              onChange={(event) => change({ slug: event.target.value })}
              maxLength={120}
              spellCheck={false}
            />
          </Field>
        </FormGrid>
        <Field label="Description" error={errors.description}>
          <Textarea
            rows={7}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        </Field>
        <Field label="Care" error={errors.care} optional>
          <Textarea rows={2} value={draft.care} onChange={(event) => change({ care: event.target.value })} />
        </Field>
      </div>
    </Panel>
  )
}
