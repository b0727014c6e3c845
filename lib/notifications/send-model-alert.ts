import 'server-only'
import { query } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import type { AlertKind } from '@/lib/ml/monitoring/alert-kinds'
import { modelAlert } from './model-messages'
import { renderMessage } from './render-message'

type Found = { name: string; title: string; kind: AlertKind; first: string; messages: string[]; to: string[] }

/**
 * Mails an alert to everybody who may change models, once; alerts of one kind that came within ten minutes share a mail.
 * Also when it is over by now, as by a training that it set off. Returns how many were written to; throws what the mail server says.
 */
export async function sendModelAlert(alertId: string): Promise<number> {
  const [found] = await query<Found>(
    'mail-model-alert',
    `SELECT m.name, m.title, a.kind, together.first, together.messages,
       ARRAY(SELECT u.email::text FROM users u JOIN roles r ON r.id = u.role_id WHERE u.is_active AND 'models:write' = ANY (r.permissions) ORDER BY u.id) AS to
     FROM model_alerts a JOIN models m ON m.name = a.model_name
     CROSS JOIN LATERAL (
       SELECT (array_agg(t.id ORDER BY t.opened_at, t.id))[1] AS first, array_agg(t.message ORDER BY t.closed_at IS NOT NULL, t.value DESC NULLS LAST, t.id) AS messages
       FROM model_alerts t WHERE t.model_name = a.model_name AND t.kind = a.kind AND t.opened_at BETWEEN a.opened_at - interval '10 minutes' AND a.opened_at + interval '10 minutes') together
     WHERE a.id = $1`,
    [alertId],
  )
  if (!found) return 0
  const { subject, html, text } = renderMessage(
    modelAlert(found, found.kind, found.messages.slice(0, 12)),
    'You get this mail because you look after the shop’s models.',
  )
  for (const to of found.to)
    await sendMail({ dedupeKey: `model-alert:${found.first}:${to}`, template: 'model-alert', to, subject, html, text })
  return found.to.length
}
