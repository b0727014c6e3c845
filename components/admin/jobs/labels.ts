const two = (digits: string) => digits.padStart(2, '0')

/** A cron line as people say it, in UTC; a line of another shape is shown as it is. */
export function scheduleInWords(cron: string): string {
  const every = /^\*(?:\/(\d+))? \* \* \* \*$/.exec(cron)
  if (every) return every[1] ? `every ${every[1]} minutes` : 'every minute'
  const at = /^(\d+) (\*|[\d,]+) \* \* \*$/.exec(cron)
  if (!at) return cron
  const [, minute = '', hours = ''] = at
  if (hours === '*') return `every hour, ${minute} minutes past`
  const times = hours.split(',').map((hour) => `${two(hour)}:${two(minute)}`)
  return `every day at ${times.join(', ')} UTC`
}

const special: Record<string, string> = {
  'inngest/scheduled.timer': 'schedule',
  'inngest/function.failed': 'job failed',
}

/** An event as people say it: `order/refund.requested` is order refund requested. */
export function eventInWords(name: string): string {
  return special[name] ?? name.replace(/[/._]/g, ' ')
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
