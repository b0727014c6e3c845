import { refreshPopularity } from '@/lib/analytics/refresh-popularity'
import { rollUpSales } from '@/lib/analytics/roll-up'
import { inngest } from '@/lib/events'

const daysCountedAgain = 40

const today = inngest.createFunction(
  { id: 'roll-up-today', name: 'Count the sales of today', triggers: [{ cron: '*/10 * * * *' }], retries: 0, singleton: { mode: 'skip' } },
  ({ step }) => step.run('count', () => rollUpSales(2)),
)

/** Late cancellations and refunds change past days, so these are counted again every night. */
const nightly = inngest.createFunction(
  { id: 'roll-up-nightly', name: 'Count the sales of the last weeks', triggers: [{ cron: '10 1 * * *' }], singleton: { mode: 'skip' } },
  async ({ step }) => {
    const counted = await step.run('count', () => rollUpSales(daysCountedAgain))
    const products = await step.run('popularity', () => refreshPopularity())
    return { ...counted, products }
  },
)

export const analyticsJobs = [today, nightly]
