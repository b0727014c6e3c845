'use client'

import { X } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { FacetGroup } from '@/lib/catalog/schema'
import type { RuleInput } from '@/lib/search/admin-schema'

type Boosts = RuleInput['boosts']
const USUAL = 1.5

/** Factors by facet; the facets offered are those of the products found. */
export function BoostEditor({
  boosts,
  facets,
  onChange,
}: {
  boosts: Boosts
  facets: readonly FacetGroup[]
  onChange(boosts: Boosts): void
}) {
  const options = facets.flatMap((group) =>
    group.values.map((value) => ({ value: `${group.key}:${value.key}`, label: `${group.name}: ${value.label}` })),
  )
  const labelOf = (facet: string) =>
    options.find((option) => option.value === facet)?.label ?? facet.replace(':', ': ').replaceAll('-', ' ')
  const free = options.filter((option) => !boosts.some((boost) => boost.facet === option.value))
  return (
    <div className="flex flex-col gap-2">
      {boosts.map(({ facet, factor }) => (
        <div key={facet} className="flex items-center gap-2 text-sm">
          <span className="min-w-0 flex-1 truncate">{labelOf(facet)}</span>
          <Input
            type="number"
            size="sm"
            min={0.1}
            max={10}
            step={0.1}
            defaultValue={factor}
            aria-label={`Factor for ${labelOf(facet)}`}
            onBlur={({ target }) =>
              target.validity.valid &&
              Number(target.value) !== factor &&
              onChange(boosts.map((boost) => (boost.facet === facet ? { facet, factor: Number(target.value) } : boost)))
            }
            className="w-20"
          />
          <IconButton
            size="sm"
            label={`Remove ${labelOf(facet)}`}
            onClick={() => onChange(boosts.filter((boost) => boost.facet !== facet))}
          >
            <X size={15} strokeWidth={1.6} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Select
        key={boosts.length}
        size="sm"
        aria-label="Add a boost"
        placeholder="Add a boost"
        defaultValue=""
        options={free}
        onChange={({ target }) => target.value && onChange([...boosts, { facet: target.value, factor: USUAL }])}
      />
    </div>
  )
}
