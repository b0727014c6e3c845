'use client'

import { Plus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Panel } from '@/components/ui/panel'
import type { PanelProps } from './basics-panel'
import { type Draft, type DraftOption, newKey } from './draft'
import { addOption, fillCombinations, missingCount, removeOption, removeValue } from './option-changes'

/** What a shopper chooses between, such as colour and size, and the variants that follow from it. */
export function OptionsPanel({
  draft,
  errors,
  setDraft,
}: PanelProps & { setDraft: (change: (draft: Draft) => Draft) => void }) {
  const missing = missingCount(draft)
  const edit = (place: number, part: (option: DraftOption) => DraftOption) =>
    setDraft((all) => ({
      ...all,
      options: all.options.map((option, index) => (index === place ? part(option) : option)),
    }))
  return (
    <Panel
      title="Options"
      description="What shoppers choose between. Each combination can be a variant."
      actions={
        draft.options.length < 5 && (
          <Button
            size="sm"
            variant="secondary"
            icon={<Plus size={15} strokeWidth={1.6} aria-hidden />}
            onClick={() => setDraft(addOption)}
          >
            Add option
          </Button>
        )
      }
    >
      {draft.options.length === 0 && <p className="text-muted">None: this product comes in one kind only.</p>}
      <div className="flex flex-col gap-5">
        {draft.options.map((option, place) => (
          <fieldset key={option.key} className="flex flex-col gap-2">
            <legend className="sr-only">Option {option.name || place + 1}</legend>
            <div className="flex items-end gap-2">
              <Field label="Option" error={errors[`options.${place}.name`]} className="w-48">
                <Input
                  size="sm"
                  value={option.name}
                  placeholder="Colour"
                  onChange={(event) => edit(place, (each) => ({ ...each, name: event.target.value }))}
                />
              </Field>
              <IconButton
                label={`Remove the option ${option.name || place + 1}`}
                size="sm"
                onClick={() => setDraft((all) => removeOption(all, place))}
              >
                <X size={15} strokeWidth={1.5} aria-hidden />
              </IconButton>
            </div>
            <ul className="flex flex-wrap gap-2">
              {option.values.map((value, at) => (
                <li key={value.key} className="flex items-center rounded border border-line bg-paper ps-1">
                  <input
                    type="color"
                    aria-label={`Colour of ${value.label || 'this value'}`}
                    title={value.swatch ? 'Colour; double-click to have none' : 'Give it a colour'}
                    value={value.swatch ?? '#ffffff'}
                    onDoubleClick={() =>
                      edit(place, (each) => ({
                        ...each,
                        values: each.values.map((one, index) => (index === at ? { ...one, swatch: null } : one)),
                      }))
                    }
                    onChange={(event) =>
                      edit(place, (each) => ({
                        ...each,
                        values: each.values.map((one, index) =>
                          index === at ? { ...one, swatch: event.target.value } : one,
                        ),
                      }))
                    }
                    className={
                      value.swatch ? 'size-6 cursor-pointer rounded-sm' : 'size-6 cursor-pointer rounded-sm opacity-25'
                    }
                  />
                  <input
                    aria-label={`Value ${at + 1} of ${option.name || 'the option'}`}
                    aria-invalid={errors[`options.${place}.values.${at}.label`] ? true : undefined}
                    value={value.label}
                    onChange={(event) =>
                      edit(place, (each) => ({
                        ...each,
                        values: each.values.map((one, index) =>
                          index === at ? { ...one, label: event.target.value } : one,
                        ),
                      }))
                    }
                    className="h-control-sm w-28 bg-transparent px-2 aria-invalid:text-danger"
                  />
                  <IconButton
                    label={`Remove ${value.label || 'this value'}`}
                    size="sm"
                    disabled={option.values.length === 1}
                    onClick={() => setDraft((all) => removeValue(all, place, at))}
                  >
                    <X size={14} strokeWidth={1.5} aria-hidden />
                  </IconButton>
                </li>
              ))}
              <li>
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() =>
                    edit(place, (each) => ({
                      ...each,
                      values: [...each.values, { key: newKey(), label: '', swatch: null }],
                    }))
                  }
                >
                  Add value
                </Button>
              </li>
            </ul>
          </fieldset>
        ))}
        {missing > 0 && (
          <p className="flex flex-wrap items-center gap-3 text-muted">
            {missing} {missing === 1 ? 'combination has' : 'combinations have'} no variant.
            <Button size="sm" variant="secondary" onClick={() => setDraft(fillCombinations)}>
              Make them
            </Button>
          </p>
        )}
      </div>
    </Panel>
  )
}
