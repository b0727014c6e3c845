'use client'

import { Input } from '@/components/ui/input'
import type { RailWeights } from '@/lib/recommendations/admin-schema'
import { saveRailWeightsAction } from '@/lib/recommendations/admin-actions'
import { ActField, ActForm, ActSubmit } from '../act-form'

/** How much the shop's own interest counts beside what fits. */
export function WeightsForm({ weights }: { weights: RailWeights }) {
  return (
    <ActForm action={saveRailWeightsAction} success="Rails follow the weights." className="flex flex-col gap-4">
      <ActField name="margin" label="Margin" hint="0 not at all, 1 strongly">
        <Input name="margin" type="number" min={0} max={1} step={0.05} defaultValue={weights.margin} size="sm" />
      </ActField>
      <ActField name="cover" label="Stock" hint="Favours what will not run out">
        <Input name="cover" type="number" min={0} max={1} step={0.05} defaultValue={weights.cover} size="sm" />
      </ActField>
      <ActField name="perShelf" label="Most of one category" hint="In mixed rows, before others come">
        <Input name="perShelf" type="number" min={1} max={24} defaultValue={weights.perShelf} size="sm" />
      </ActField>
      <div>
        <ActSubmit size="sm" variant="secondary">
          Save
        </ActSubmit>
      </div>
    </ActForm>
  )
}
