import { keepMonths } from '@/lib/analytics/keep-months'
import { recordPurchase } from '@/lib/analytics/record-purchase'
import { refreshPopularity } from '@/lib/analytics/refresh-popularity'
import { rollUpSales } from '@/lib/analytics/roll-up'
import { inngest } from '@/lib/events'
import { on } from './on'

const daysCountedAgain = 40

const today = inngest.createFunction(
  {
    id: 'roll-up-today',
    name: 'Count the sales of today',
    triggers: [{ cron: '*/10 * * * *' }],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  ({ step }) => step.run('count', () => rollUpSales(2)),
)

/** Late cancellations and refunds change past days, so these are counted again every night. */
const nightly = inngest.createFunction(
  {
    id: 'roll-up-nightly',
    name: 'Count the sales of the last weeks',
    triggers: [{ cron: '10 1 * * *' }],
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    const counted = await step.run('count', () => rollUpSales(daysCountedAgain))
    const products = await step.run('popularity', () => refreshPopularity())
    return { ...counted, products }
  },
)

const purchase = inngest.createFunction(
  { id: 'record-purchase', name: 'Record what was bought as behaviour', triggers: [on('order/paid')], retries: 8 },
  ({ event, step }) => step.run('record', () => recordPurchase(event.data.orderId)),
)

const months = inngest.createFunction(
  {
    id: 'behaviour-months',
    name: 'Make room for behaviour, drop old months',
    triggers: [{ cron: '50 2 * * *' }],
    singleton: { mode: 'skip' },
  },
  ({ step }) => step.run('keep', () => keepMonths()),
)

export const analyticsJobs = [today, nightly, purchase, months]
