import 'server-only'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { newId } from '@/lib/id'

export type Mail = { dedupeKey: string; template: string; to: string; subject: string; html: string; text: string }

const holder = globalThis as typeof globalThis & { soukMailer?: nodemailer.Transporter }

/** SMTP when configured; otherwise each mail becomes an .eml file in the data directory's `mail/`. */
function mailer(): nodemailer.Transporter {
  holder.soukMailer ??= env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL)
    : nodemailer.createTransport({ streamTransport: true, buffer: true })
  return holder.soukMailer
}

/**
 * Sends a mail once per `dedupeKey` and keeps it in the outbox. A mail already sent is not sent again;
 * one that failed before is tried again. Throws what the mail server says, after noting it in the outbox.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { dedupeKey, template, to, subject, html, text } = mail
  const row = await db.mailMessage.upsert({
    where: { dedupeKey },
    create: { id: newId('mail'), dedupeKey, template, recipient: to, subject, html, text },
    update: {},
    select: { id: true, state: true },
  })
  if (row.state === 'sent') return
  try {
    const sent = await mailer().sendMail({
      from: env.MAIL_FROM,
      to,
      subject,
      html,
      text,
      messageId: `<${row.id}@souk>`,
    })
    if (!env.SMTP_URL) {
      const folder = path.join(/* turbopackIgnore: true */ env.dataDir, 'mail')
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, `${row.id}.eml`), sent.message as Buffer)
    }
  } catch (error) {
    await db.mailMessage.update({
      where: { id: row.id },
      data: { state: 'failed', error: String((error as Error).message).slice(0, 500) },
    })
    throw error
  }
  await db.mailMessage.update({ where: { id: row.id }, data: { state: 'sent', sentAt: new Date(), error: null } })
}
