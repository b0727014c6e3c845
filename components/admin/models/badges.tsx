import { Badge, type Tone } from '@/components/ui/badge'
import type { ModelHealth } from '@/lib/ml/registry/rows'
import type { Stage } from '@/lib/ml/registry/types'

const healths: Record<ModelHealth, [Tone, string]> = {
  healthy: ['success', 'Healthy'],
  watch: ['warning', 'Needs a look'],
  earlier: ['danger', 'Earlier version answers'],
  waiting: ['neutral', 'Fallback answers'],
}
const stages: Record<Stage, [Tone, string]> = {
  live: ['success', 'Live'],
  shadow: ['info', 'Shadow'],
  canary: ['info', 'Canary'],
  candidate: ['warning', 'Candidate'],
  retired: ['neutral', 'Retired'],
}

/** How a model fares, in a few words; which version answers when it is not the live one. */
export function HealthBadge({ health, answering }: { health: ModelHealth; answering: number | null }) {
  const [tone, label] = healths[health]
  return (
    <Badge tone={tone} dot>
      {health === 'earlier' ? `Version ${answering} answers` : label}
    </Badge>
  )
}

/** What part a version plays. */
export function StageBadge({ stage }: { stage: Stage }) {
  const [tone, label] = stages[stage]
  return <Badge tone={tone}>{label}</Badge>
}
