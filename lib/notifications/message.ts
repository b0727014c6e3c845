import type { Money } from '@/lib/money'

export type MessageLine = {
  title: string
  detail: string
  quantity: number
  imageUrl: string | null
  amount: Money | null
}
export type Fact = { label: string; value: string; isTotal?: boolean }
export type Column = { title: string; lines: string[] }

/** One part of a mail. Both renderings are made from it, so that neither can say more than the other. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'lines'; lines: MessageLine[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'columns'; columns: Column[] }
  | { kind: 'quote'; title: string; text: string }
  | { kind: 'fine'; text: string }

/** A mail before it is rendered: plain words only, never markup. */
export type Message = {
  subject: string
  /** what mailboxes show beside the subject */
  preheader: string
  title: string
  blocks: Block[]
}

export const text = (words: string): Block => ({ kind: 'text', text: words })
export const fine = (words: string): Block => ({ kind: 'fine', text: words })
export const button = (label: string, url: string): Block => ({ kind: 'button', label, url })
