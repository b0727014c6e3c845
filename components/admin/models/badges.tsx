import { Badge, type Tone } from '@/components/ui/badge'
import type { ModelHealth } from '@/lib/ml/registry/queries'
import type { Stage } from '@/lib/ml/registry/types'

const healths: Record<ModelHealth, [Tone, string]> = {
  healthy: ['success', 'Healthy'],
  watch: ['warning', 'Needs a look'],
  fallback: ['danger', 'Earlier version answers'],
  waiting: ['neutral', 'Fallback answers'],
}
const stages: Record<Stage, [Tone, string]> = {
  live: ['success', 'Live'],
  shadow: ['info', 'Shadow'],
  candidate: ['warning', 'Candidate'],
  retired: ['neutral', 'Retired'],
}

/** How a model fares, in one word. */
export function HealthBadge({ health }: { health: ModelHealth }) {
  const [tone, label] = healths[health]
  return (
    <Badge tone={tone} dot>
      {label}
    </Badge>
  )
}

/** What part a version plays. */
export function StageBadge({ stage }: { stage: Stage }) {
  const [tone, label] = stages[stage]
  return <Badge tone={tone}>{label}</Badge>
}
