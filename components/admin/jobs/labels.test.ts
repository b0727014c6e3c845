import { expect, test } from 'vitest'
import { eventInWords, scheduleInWords } from './labels'

test('what starts a job is told in words', () => {
  const lines = ['10 2 * * *', '*/5 * * * *', '* * * * *', '40 * * * *', '5 4,16 * * *', '0 0 1 * *']
  expect(lines.map(scheduleInWords)).toEqual([
    'Every day at 02:10 UTC',
    'Every 5 minutes',
    'Every minute',
    'Every hour, 40 minutes past',
    'Every day at 04:05, 16:05 UTC',
    '0 0 1 * *',
  ])
  expect(['order/paid', 'model/train.requested', 'inngest/scheduled.timer'].map(eventInWords)).toEqual([
    'Order paid',
    'Model train requested',
    'Schedule',
  ])
})
