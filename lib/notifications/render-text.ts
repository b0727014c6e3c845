import { formatMoney } from '@/lib/money'
import type { Block, Message } from './message'

const width = 64

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'fine':
      return block.text
    case 'button':
      return `${block.label}:\n${block.url}`
    case 'quote':
      return `${block.title}:\n${block.text}`
    case 'lines':
      return block.lines
        .map(({ quantity, title, detail, amount }) =>
          spread(`${quantity} × ${title}${detail ? `, ${detail}` : ''}`, amount ? formatMoney(amount) : ''),
        )
        .join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => spread(label, value)).join('\n')
    case 'columns':
      return block.columns.map(({ title, lines }) => `${title}\n${lines.join('\n')}`).join('\n\n')
  }
}

function spread(left: string, right: string): string {
  if (!right) return left
  return `${left}${' '.repeat(Math.max(2, width - left.length - right.length))}${right}`
}

/** The mail as plain text: everything the HTML says, links written out. */
export function renderText(message: Message, footer: readonly string[]): string {
  return `${[message.title, ...message.blocks.map(renderBlock), '-- ', footer.join('\n')].join('\n\n').replace('-- \n\n', '-- \n')}\n`
}
