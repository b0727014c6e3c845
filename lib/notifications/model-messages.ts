import { env } from '@/lib/env'
import { type AlertKind, alertTitles } from '@/lib/ml/monitoring/alert-kinds'
import { button, fine, type Message, text } from './message'

const outcomes: Record<AlertKind, string> = {
  broken: 'The shop goes on with its fallback until a version opens again.',
  training: 'The version that was live goes on answering. The next try is on schedule, or when you ask for it.',
  quality: 'A new training was asked for. Look at the card, and roll back if an earlier version did better.',
  fallback: 'Shoppers get answers, but not the best the shop has.',
  drift: 'A new training was asked for. It goes live only if it is not worse.',
  canary: 'The live version answers everybody again.',
  latency: 'Pages do not wait for models, but rows and results may come late.',
}

/** Tells staff what is wrong with a model: one mail for all alerts of a kind that came together. */
export function modelAlert(
  model: { name: string; title: string },
  kind: AlertKind,
  messages: readonly string[],
): Message {
  return {
    subject: `${model.title}: ${alertTitles[kind].toLowerCase()}`,
    preheader: messages[0] ?? '',
    title: alertTitles[kind],
    blocks: [
      text(`This concerns the model “${model.title}”.`),
      ...messages.map(text),
      text(outcomes[kind]),
      button('Open its card', `${env.SOUK_URL}/admin/models/${encodeURIComponent(model.name)}`),
      fine('You hear of it once, however long it lasts. It stands on the card until it is over.'),
    ],
  }
}
