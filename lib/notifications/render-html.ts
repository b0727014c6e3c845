import { formatMoney } from '@/lib/money'
import { html, type Markup } from './html'
import { font, palette, styles } from './look'
import type { Block, Fact, Message, MessageLine } from './message'

const serif = html`font-family:${font.serif}`
const ink = `color:${palette.ink}`
const muted = `color:${palette.muted}`
const rule = `border-top:1px solid ${palette.line}`

function renderLine(line: MessageLine): Markup {
  const picture = line.imageUrl
    ? html`<img src="${line.imageUrl}" width="64" height="64" alt="" style="display:block;width:64px;height:64px;object-fit:cover;border-radius:3px;background:${palette.sunken}">`
    : html`<div class="sunken" style="width:64px;height:64px;border-radius:3px;background:${palette.sunken}"></div>`
  return html`<tr>
<td width="64" valign="top" style="padding:14px 16px 14px 0;${rule}" class="rule">${picture}</td>
<td valign="top" style="padding:14px 0;${rule};font-size:16px;line-height:24px;${ink}" class="rule ink">${line.title}<br><span class="muted" style="font-size:14px;line-height:20px;${muted}">${line.detail && html`${line.detail}<br>`}Quantity ${line.quantity}</span></td>
<td valign="top" align="right" style="padding:14px 0 14px 16px;${rule};font-size:16px;line-height:24px;white-space:nowrap;${ink}" class="rule ink">${line.amount && formatMoney(line.amount)}</td>
</tr>`
}

const table = (content: Markup | Markup[], margin = '0 0 24px') =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:${margin};width:100%">${content}</table>`

function renderFact({ label, value, isTotal = false }: Fact): Markup {
  const style = isTotal
    ? `padding:12px 0 0;${rule};font-size:18px;line-height:28px;font-weight:600;${ink}`
    : `padding:3px 0;font-size:15px;line-height:22px;${muted}`
  const name = isTotal ? 'rule ink' : 'muted'
  return html`${isTotal && html`<tr><td colspan="2" height="10" style="font-size:0;line-height:10px">&nbsp;</td></tr>`}<tr><td class="${name}" style="${style}">${label}</td><td class="${name}" align="right" style="${style};white-space:nowrap">${value}</td></tr>`
}

function renderBlock(block: Block): Markup {
  switch (block.kind) {
    case 'text':
      return html`<p class="ink" style="margin:0 0 20px;font-size:16px;line-height:26px;${ink}">${block.text}</p>`
    case 'fine':
      return html`<p class="muted" style="margin:0 0 16px;font-size:14px;line-height:22px;${muted}">${block.text}</p>`
    case 'quote':
      return html`<p class="ink rule-left" style="margin:0 0 24px;padding:2px 0 2px 16px;border-left:2px solid ${palette.line};font-size:15px;line-height:24px;${ink}"><span class="muted" style="font-size:13px;${muted}">${block.title}</span><br>${breakLines(block.text)}</p>`
    case 'button':
      return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 28px"><tr><td class="button" bgcolor="${palette.accent}" style="border-radius:3px;background:${palette.accent}"><a class="button-text" href="${block.url}" style="display:inline-block;padding:14px 28px;font-family:${font.sans};font-size:16px;line-height:20px;font-weight:600;color:${palette.onAccent};text-decoration:none;border-radius:3px">${block.label}</a></td></tr></table>`
    case 'lines':
      return table(block.lines.map(renderLine), '0')
    case 'facts':
      return table(
        [
          html`<tr><td colspan="2" class="rule" height="12" style="${rule};font-size:0;line-height:12px">&nbsp;</td></tr>`,
          ...block.facts.map(renderFact),
        ],
        '0 0 20px',
      )
    case 'columns':
      return table(
        html`<tr>${block.columns.map(
          ({ title, lines }) =>
            html`<td class="column" valign="top" width="${Math.floor(100 / block.columns.length)}%" style="padding:0 16px 20px 0;font-size:15px;line-height:23px;${ink}"><span class="muted" style="font-size:13px;line-height:20px;${muted}">${title}</span><br><span class="ink">${lines.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</span></td>`,
        )}</tr>`,
        '24px 0 12px',
      )
  }
}

const breakLines = (words: string) => words.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)

/** The shop's name as it stands above the shop: an ampersand takes the accent. */
const wordmark = (name: string) =>
  name
    .split('&')
    .map(
      (part, index) =>
        html`${index > 0 && html`<span class="accent" style="color:${palette.accent}">&amp;</span>`}${part}`,
    )

/** The mail as HTML of tables and inline styles, 600 px wide, readable in old clients, in dark mode and without pictures. */
export function renderHtml(message: Message, shop: { name: string; url: string }, footer: readonly string[]): string {
  // Space that cannot be seen keeps mailboxes from showing the beginning of the mail after the preheader.
  const filler = html`${'\u034f \u200c '.repeat(60)}`
  return html`<!doctype html>
<html lang="en" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${message.subject}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style>${styles}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${palette.paper};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${message.preheader}${filler}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${palette.paper}" style="background:${palette.paper}"><tr><td align="center" style="padding:32px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;width:100%;font-family:${font.sans}">
<tr><td style="padding:0 0 24px" align="center"><a class="ink" href="${shop.url}" style="${serif};font-size:28px;line-height:36px;letter-spacing:-.02em;${ink};text-decoration:none">${wordmark(shop.name)}</a></td></tr>
<tr><td class="surface pad" bgcolor="${palette.surface}" style="padding:44px 48px 28px;background:${palette.surface};border-radius:6px">
<h1 class="ink" style="margin:0 0 20px;${serif};font-size:32px;line-height:38px;font-weight:400;${ink}">${message.title}</h1>
${message.blocks.map(renderBlock)}
</td></tr>
<tr><td class="muted" align="center" style="padding:24px 24px 8px;font-size:13px;line-height:21px;${muted}">${footer.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>`.value
}
