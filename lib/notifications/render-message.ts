import { env } from '@/lib/env'
import type { Message } from './message'
import { renderHtml } from './render-html'
import { renderText } from './render-text'

/** A message in both forms, signed by the shop. `reason` says why the reader gets it. */
export function renderMessage(message: Message, reason: string): { subject: string; html: string; text: string } {
  const shop = { name: env.SHOP_NAME, url: env.SOUK_URL }
  const footer = [reason, `${shop.name} · ${new URL(shop.url).host}`]
  return { subject: message.subject, html: renderHtml(message, shop, footer), text: renderText(message, footer) }
}
