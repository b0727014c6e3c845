// The outbox: mails as files in the data directory.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { dataDir } from './shop'

export type Mail = { subject: string; text: string }

/** The newest mail to an address whose subject fits, waited for. Fails when none comes within 30 seconds. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(() => (found = outbox(address).find((mail) => subject.test(mail.subject)))?.subject, {
      message: `a mail to ${address} about ${subject}`,
      timeout: 30_000,
    })
    .toBeTruthy()
  return found!
}

/** The first link in a mail that leads to a path of the shop. */
export function linkIn(mail: Mail, pathPart: string): string {
  const found = [...mail.text.matchAll(/https?:\/\/[^\s<>"]+/g)]
    .map(([link]) => link)
    .find((link) => link.includes(pathPart))
  if (!found) throw new Error(`No link to ${pathPart} in the mail “${mail.subject}”:\n${mail.text}`)
  return found
}

function outbox(address: string): Mail[] {
  const folder = path.join(dataDir, 'mail')
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .map((name) => path.join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((source) => new RegExp(`^To: .*${address.replaceAll(/[.+]/g, '\\$&')}`, 'im').test(source))
    .map((source) => ({ subject: subjectOf(source), text: textOf(source) }))
}

function subjectOf(source: string): string {
  const raw = /^Subject: (.*(?:\r?\n[ \t].*)*)/im.exec(source)?.[1] ?? ''
  return raw
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=/gi, (_, text: string) => quotedPrintable(text.replaceAll('_', ' ')))
}

function textOf(source: string): string {
  const part = /content-type: text\/plain[^]*?\r?\n\r?\n/i.exec(source)
  if (!part) return ''
  const head = part[0]
  const body = source.slice(part.index + head.length).split(/\r?\n--/)[0] ?? ''
  if (/encoding: quoted-printable/i.test(head)) return quotedPrintable(body)
  if (/encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return body
}

function quotedPrintable(text: string): string {
  const joined = text.replaceAll(/=\r?\n/g, '')
  const bytes = joined.replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
