'use client'

import { ActForm, ActSubmit } from '@/components/admin/act-form'
import type { SearchWeights } from '@/lib/search/admin-schema'
import { saveWeightsAction } from '@/lib/search/admin-actions'

const kinds: { name: keyof SearchWeights; label: string; hint: string }[] = [
  { name: 'margin', label: 'Margin', hint: 'What earns more comes sooner.' },
  { name: 'cover', label: 'Stock', hint: 'What would soon sell out comes later.' },
  { name: 'freshness', label: 'Novelty', hint: 'What is new comes sooner for some weeks.' },
  {
    name: 'personal',
    label: 'Taste',
    hint: 'What resembles what the visitor looked at comes sooner; only with consent.',
  },
]

/** How much the shop's own wishes and a visitor's taste count beside the words. */
export function WeightsForm({ weights, mayWrite }: { weights: SearchWeights; mayWrite: boolean }) {
  return (
    <ActForm action={saveWeightsAction} success="Ranking changed" className="flex flex-col gap-5">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {kinds.map(({ name, label, hint }) => (
          <label key={name} className="flex flex-col gap-1">
            <span className="text-sm font-medium">{label}</span>
            <span className="flex items-center gap-3 text-xs text-muted">
              none
              <input
                type="range"
                name={name}
                min={0}
                max={1}
                step={0.05}
                defaultValue={weights[name]}
                disabled={!mayWrite}
                className="h-6 min-w-0 flex-1 accent-(--accent)"
              />
              much
            </span>
            <span className="text-xs text-muted">{hint}</span>
          </label>
        ))}
      </div>
      {mayWrite && (
        <div>
          <ActSubmit size="sm">Save</ActSubmit>
        </div>
      )}
    </ActForm>
  )
}
