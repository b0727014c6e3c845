import { refreshIndex } from '@/lib/catalog/refresh-index'
import { inngest } from '@/lib/events'
import { refreshDueProducts } from '@/lib/pricing/refresh-due-products'
import { on } from './on'

const dayInHours = 24

/** The act that changed a product refreshed it already; this catches what another change overtook, many in one go. */
const reindex = inngest.createFunction(
  {
    id: 'reindex-products',
    name: 'Refresh changed products',
    triggers: [on('catalog/product.changed')],
    batchEvents: { maxSize: 100, timeout: '2s' },
    concurrency: 1,
  },
  async ({ events, step }) => {
    const ids = [...new Set(events.map((event) => event.data.productId))]
    await step.run('refresh', () => refreshIndex(null, ids))
    return { products: ids.length }
  },
)

const publish = inngest.createFunction(
  {
    id: 'publish-due',
    name: 'Publish products and start or end prices',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  ({ step }) => step.run('refresh', () => refreshDueProducts(dayInHours)),
)

/** After a worker was away for long: what fell due in the last month and was not shown. */
const publishMissed = inngest.createFunction(
  {
    id: 'publish-missed',
    name: 'Publish what was missed',
    triggers: [{ cron: '20 2 * * *' }],
    singleton: { mode: 'skip' },
  },
  ({ step }) => step.run('refresh', () => refreshDueProducts(31 * dayInHours)),
)

/** Keeps what shoppers see in step with what staff decided. */
export const catalogJobs = [reindex, publish, publishMissed]
