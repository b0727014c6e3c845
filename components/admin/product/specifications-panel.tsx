'use client'

import { ArrowUp, Plus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Panel } from '@/components/ui/panel'
import type { PanelProps } from './basics-panel'

/** Rows of label and value shown on the product page, in order. */
export function SpecificationsPanel({ draft, change, errors }: PanelProps) {
  const rows = draft.specifications
  const set = (index: number, part: Partial<(typeof rows)[number]>) =>
    change({ specifications: rows.map((row, at) => (at === index ? { ...row, ...part } : row)) })
  function raise(index: number) {
    const next = [...rows]
    next.splice(index - 1, 0, ...next.splice(index, 1))
    change({ specifications: next })
  }
  return (
    <Panel
      title="Specifications"
      actions={
        <Button
          size="sm"
          variant="secondary"
          icon={<Plus size={15} strokeWidth={1.6} aria-hidden />}
          onClick={() => change({ specifications: [...rows, { label: '', value: '' }] })}
        >
          Add row
        </Button>
      }
    >
      {rows.length === 0 && <p className="text-muted">None yet: measures, materials, what is in the box.</p>}
      <ul className="flex flex-col gap-2">
        {rows.map((row, index) => {
          const error = errors[`specifications.${index}.label`] ?? errors[`specifications.${index}.value`]
          return (
            <li key={index} className="flex flex-wrap items-center gap-2">
              <Input
                size="sm"
                aria-label={`Label ${index + 1}`}
                value={row.label}
                onChange={(event) => set(index, { label: event.target.value })}
                className="min-w-20 flex-1 basis-1/4"
              />
              <Input
                size="sm"
                aria-label={`Value ${index + 1}`}
                value={row.value}
                onChange={(event) => set(index, { value: event.target.value })}
                className="min-w-20 flex-2 basis-1/3"
              />
              <IconButton
                label={`Move ${row.label || 'row'} up`}
                size="sm"
                disabled={index === 0}
                onClick={() => raise(index)}
              >
                <ArrowUp size={15} strokeWidth={1.5} aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove ${row.label || 'row'}`}
                size="sm"
                onClick={() => change({ specifications: rows.filter((_, at) => at !== index) })}
              >
                <X size={15} strokeWidth={1.5} aria-hidden />
              </IconButton>
              {error && (
                <div className="w-full">
                  <FieldError>{error}</FieldError>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
