import { Badge, type Tone } from '@/components/ui/badge'

const looks: Record<string, [Tone, string]> = {
  draft: ['neutral', 'Draft'],
  active: ['neutral', 'Active'],
  archived: ['neutral', 'Archived'],
  pending: ['warning', 'Pending'],
  placed: ['neutral', 'Placed'],
  canceled: ['neutral', 'Canceled'],
  completed: ['neutral', 'Completed'],
  unpaid: ['warning', 'Unpaid'],
  authorized: ['warning', 'Authorised'],
  paid: ['neutral', 'Paid'],
  captured: ['neutral', 'Captured'],
  partially_refunded: ['info', 'Partly refunded'],
  refunded: ['neutral', 'Refunded'],
  failed: ['danger', 'Failed'],
  unfulfilled: ['warning', 'To ship'],
  partial: ['warning', 'Partly shipped'],
  fulfilled: ['success', 'Shipped'],
  returned: ['neutral', 'Returned'],
  published: ['neutral', 'Published'],
  rejected: ['neutral', 'Rejected'],
  queued: ['neutral', 'Queued'],
  running: ['info', 'Running'],
  cancelled: ['neutral', 'Cancelled'],
  sent: ['neutral', 'Sent'],
  requires_action: ['warning', 'Waiting for the shopper'],
  processing: ['info', 'Processing'],
  succeeded: ['success', 'Done'],
  done: ['success', 'Done'],
}

/** A state of anything in the back office; only what waits, moves or failed has a colour. Unknown ones are shown as they are. */
export function StatusBadge({ status }: { status: string }) {
  const [tone, label] = looks[status] ?? ['neutral', status]
  return <Badge tone={tone}>{label}</Badge>
}

/** The states as options of a filter, named as their badges are. */
export function statusOptions(states: readonly string[]): { value: string; label: string }[] {
  return states.map((value) => ({ value, label: looks[value]?.[1] ?? value }))
}
