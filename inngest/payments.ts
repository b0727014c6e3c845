import { NonRetriableError } from 'inngest'
import { AppError } from '@/lib/errors'
import { inngest } from '@/lib/events'
import { executeRefund } from '@/lib/payments/execute-refund'
import { sweepPayments } from '@/lib/payments/sweep-payments'
import { on } from './on'

/** Carries out a refund that was decided; a gateway that is away is asked again for about two hours, then the sweep goes on. */
const refund = inngest.createFunction(
  {
    id: 'refund',
    name: 'Carry out a refund',
    triggers: [on('order/refund.requested')],
    retries: 8,
    concurrency: { limit: 4 },
  },
  async ({ event, step }) => {
    await step.run('refund', async () => {
      try {
        await executeRefund(event.data.refundId)
      } catch (error) {
        const isFinal = error instanceof AppError && (error.code === 'payment_failed' || error.code === 'not_found')
        throw isFinal ? new NonRetriableError(error.message, { cause: error }) : error
      }
    })
  },
)

/** Every minute: settles payments whose webhook got lost, gives up orders whose time is over, tries refunds again. */
const sweep = inngest.createFunction(
  {
    id: 'sweep-payments',
    name: 'Settle forgotten payments',
    triggers: [{ cron: '* * * * *' }],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  ({ step }) => step.run('sweep', () => sweepPayments()),
)

export const paymentJobs = [refund, sweep]
