import { inngest } from '@/lib/events'
import { sendTokenMail, sendWelcome } from '@/lib/notifications/send-account-mail'
import { on } from './on'

const tokenMail = inngest.createFunction(
  {
    id: 'mail-account',
    name: 'Mail: account links',
    triggers: [on('auth/mail.requested')],
    retries: 6,
    priority: { run: '300' },
  },
  ({ event, step }) => step.run('mail', () => sendTokenMail(event.data)),
)

const welcomeMail = inngest.createFunction(
  { id: 'mail-welcome', name: 'Mail: welcome', triggers: [on('customer/registered')], retries: 8 },
  ({ event, step }) => step.run('mail', () => sendWelcome(event.data.userId)),
)

/** Mails around accounts. Somebody waits for the links, so they go before other jobs. */
export const authJobs = [tokenMail, welcomeMail]
