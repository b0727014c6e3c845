import { inWords } from '../in-words'

const two = (digits: string) => digits.padStart(2, '0')

/** A cron line as people say it, in UTC; a line of another shape is shown as it is. */
export function scheduleInWords(cron: string): string {
  const every = /^\*(?:\/(\d+))? \* \* \* \*$/.exec(cron)
  if (every) return every[1] ? `Every ${every[1]} minutes` : 'Every minute'
  const at = /^(\d+) (\*|[\d,]+) \* \* \*$/.exec(cron)
  if (!at) return cron
  const [, minute = '', hours = ''] = at
  if (hours === '*') return `Every hour, ${minute} minutes past`
  const times = hours.split(',').map((hour) => `${two(hour)}:${two(minute)}`)
  return `Every day at ${times.join(', ')} UTC`
}

const special: Record<string, string> = {
  'inngest/scheduled.timer': 'Schedule',
  'inngest/function.failed': 'Job failed',
}

/** An event as people say it: `order/refund.requested` is Order refund requested. */
export function eventInWords(name: string): string {
  return special[name] ?? inWords(name)
}

const kinds: Record<string, string> = {
  StepRun: 'work',
  Sleep: 'pause',
  WaitForEvent: 'waits for an event',
  InvokeFunction: 'another job',
}

/** What a step of a run does. */
export function stepKind(op: string): string {
  return kinds[op] ?? op
}
