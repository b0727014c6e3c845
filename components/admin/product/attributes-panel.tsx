'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { Chip } from '@/components/ui/chip'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Panel } from '@/components/ui/panel'
import { Select } from '@/components/ui/select'
import type { EditorChoices } from '@/lib/catalog/admin-queries'
import type { PanelProps } from './basics-panel'

type Attribute = EditorChoices['attributes'][number]
type Value = PanelProps['draft']['attributes'][number]

const empty = (attributeId: string): Value => ({ attributeId, optionIds: [], text: null, number: null, boolean: null })

function AttributeInput({
  attribute,
  value,
  onChange,
  error,
}: {
  attribute: Attribute
  value: Value
  onChange: (value: Value) => void
  error?: string
}) {
  if (attribute.kind === 'boolean') {
    return (
      <Checkbox
        label={attribute.name}
        checked={value.boolean ?? false}
        onChange={(event) => onChange({ ...value, boolean: event.target.checked ? true : null })}
      />
    )
  }
  if (attribute.kind === 'option') {
    const labelOf = (id: string) => attribute.options.find((option) => option.id === id)?.label ?? id
    return (
      <div className="flex flex-col gap-1.5">
        <Field label={attribute.name} error={error}>
          <Select
            value=""
            placeholder={value.optionIds.length > 0 ? 'Add another' : 'Choose'}
            onChange={(event) =>
              event.target.value && onChange({ ...value, optionIds: [...value.optionIds, event.target.value] })
            }
            options={attribute.options
              .filter((option) => !value.optionIds.includes(option.id))
              .map((option) => ({ value: option.id, label: option.label }))}
          />
        </Field>
        {value.optionIds.length > 0 && (
          <div className="flex flex-wrap gap-1.5">
            {value.optionIds.map((id) => (
              <button
                key={id}
                type="button"
                aria-label={`Remove ${labelOf(id)}`}
                onClick={() => onChange({ ...value, optionIds: value.optionIds.filter((each) => each !== id) })}
              >
                <Chip>{labelOf(id)} ×</Chip>
              </button>
            ))}
          </div>
        )}
      </div>
    )
  }
  const isNumber = attribute.kind === 'number'
  return (
    <Field label={attribute.name} error={error}>
      <Input
        type={isNumber ? 'number' : 'text'}
        step="any"
        end={attribute.unit ?? undefined}
        value={(isNumber ? value.number : value.text) ?? ''}
        onChange={(event) => {
          const { value: text } = event.target
          onChange(
            isNumber
              ? { ...value, number: text === '' ? null : Number(text) }
              : { ...value, text: text === '' ? null : text },
          )
        }}
      />
    </Field>
  )
}

/** The typed attributes: those of the product's type, those it has, and any other on demand. */
export function AttributesPanel({ draft, change, errors, choices }: PanelProps & { choices: EditorChoices }) {
  const ofType = choices.productTypes.find((type) => type.id === draft.productTypeId)?.attributeIds ?? []
  const shown = choices.attributes.filter(
    (attribute) =>
      ofType.includes(attribute.id) || draft.attributes.some((value) => value.attributeId === attribute.id),
  )
  const others = choices.attributes.filter((attribute) => !shown.includes(attribute))
  const put = (value: Value) =>
    change({ attributes: [...draft.attributes.filter((each) => each.attributeId !== value.attributeId), value] })
  return (
    <Panel title="Attributes">
      <div className="flex flex-col gap-4">
        {shown.map((attribute) => (
          <AttributeInput
            key={attribute.id}
            attribute={attribute}
            value={draft.attributes.find((value) => value.attributeId === attribute.id) ?? empty(attribute.id)}
            onChange={put}
            error={errors[`attributes.${draft.attributes.findIndex((value) => value.attributeId === attribute.id)}`]}
          />
        ))}
        {others.length > 0 && (
          <Select
            aria-label="Add an attribute"
            size="sm"
            value=""
            placeholder="Add an attribute"
            onChange={(event) => event.target.value && put(empty(event.target.value))}
            options={others.map((each) => ({ value: each.id, label: each.name }))}
          />
        )}
      </div>
    </Panel>
  )
}
