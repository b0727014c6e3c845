'use client'

import { X } from 'lucide-react'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Panel } from '@/components/ui/panel'
import { Select } from '@/components/ui/select'
import type { EditorChoices } from '@/lib/catalog/admin-queries'
import { productStatuses, type ProductStatus } from '@/lib/catalog/admin-schema'
import { statusOptions } from '../status-badge'
import type { PanelProps } from './basics-panel'

const named = (list: readonly { id: string; name: string }[]) =>
  list.map((each) => ({ value: each.id, label: each.name }))

/** Status, publication, brand, categories and tax of a product. */
export function OrganisationPanel({ draft, change, errors, choices }: PanelProps & { choices: EditorChoices }) {
  const categoryName = (id: string) =>
    choices.categories.find((each) => each.id === id)?.label ?? 'A category that is gone'
  return (
    <Panel>
      <div className="flex flex-col gap-4">
        <Field label="Status" error={errors.status}>
          <Select
            value={draft.status}
            onChange={(event) => change({ status: event.target.value as ProductStatus })}
            options={statusOptions(productStatuses)}
          />
        </Field>
        <Field
          label="Publish at (UTC)"
          optional
          error={errors.publishAt}
          hint="An active product stays hidden until then."
        >
          <Input
            type="datetime-local"
            value={draft.publishAt?.slice(0, 16) ?? ''}
            onChange={(event) => change({ publishAt: event.target.value ? `${event.target.value}:00Z` : null })}
          />
        </Field>
        <Field label="Brand" error={errors.brandId}>
          <Select
            placeholder="None"
            value={draft.brandId ?? ''}
            onChange={(event) => change({ brandId: event.target.value || null })}
            options={named(choices.brands)}
          />
        </Field>
        <div className="flex flex-col gap-2">
          <Field label="Categories" error={errors.categoryIds} hint="The first one makes the breadcrumbs.">
            <Select
              value=""
              placeholder="Add a category"
              onChange={(event) =>
                event.target.value && change({ categoryIds: [...draft.categoryIds, event.target.value] })
              }
              options={choices.categories
                .filter((each) => !draft.categoryIds.includes(each.id))
                .map((each) => ({ value: each.id, label: each.label }))}
            />
          </Field>
          <ul className="flex flex-col">
            {draft.categoryIds.map((id, index) => (
              <li
                key={id}
                className="flex items-center justify-between gap-2 border-b border-line py-0.5 last:border-0"
              >
                {index === 0 ? (
                  <span>{categoryName(id)}</span>
                ) : (
                  <button
                    type="button"
                    title="Make it the first"
                    className="text-start hover:underline"
                    onClick={() => change({ categoryIds: [id, ...draft.categoryIds.filter((each) => each !== id)] })}
                  >
                    {categoryName(id)}
                  </button>
                )}
                <IconButton
                  label={`Remove ${categoryName(id)}`}
                  size="sm"
                  onClick={() => change({ categoryIds: draft.categoryIds.filter((each) => each !== id) })}
                >
                  <X size={15} strokeWidth={1.5} aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        </div>
        <Field label="Product type" error={errors.productTypeId}>
          <Select
            placeholder="None"
            value={draft.productTypeId ?? ''}
            onChange={(event) => change({ productTypeId: event.target.value || null })}
            options={named(choices.productTypes)}
          />
        </Field>
        <Field label="Tax class" error={errors.taxClassKey}>
          <Select
            value={draft.taxClassKey}
            onChange={(event) => change({ taxClassKey: event.target.value })}
            options={choices.taxClasses.map((each) => ({ value: each.key, label: each.name }))}
          />
        </Field>
      </div>
    </Panel>
  )
}
