import { CronExpressionParser } from 'cron-parser'

function parse(cron: string, from: Date) {
  const zoned = /^TZ=(\S+)\s+(.*)$/.exec(cron.trim())
  return CronExpressionParser.parse(zoned?.[2] ?? cron, { currentDate: from, tz: zoned?.[1] ?? 'UTC' })
}

/** The first moment after `from` at which the cron (five fields, optional `TZ=Europe/Paris ` before) is due. Throws if it is malformed. */
export function nextTick(cron: string, from: Date): Date {
  return parse(cron, from).next().toDate()
}

/** The last moment at or before `at` at which the cron was due. */
export function lastTick(cron: string, at: Date): Date {
  return parse(cron, new Date(at.getTime() + 1))
    .prev()
    .toDate()
}
