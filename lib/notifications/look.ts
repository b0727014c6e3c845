import { html, Markup } from './html'

/** The shop's colours in a mail by day and by night: the storefront's tokens as they are, because mail clients know no variables. */
export const palette = {
  paper: '#faf7f2',
  surface: '#ffffff',
  sunken: '#f2eee7',
  ink: '#1c1a17',
  muted: '#5b554c',
  line: '#e3ddd2',
  strong: '#8d8578',
  accent: '#1f4d3e',
  onAccent: '#ffffff',
} as const
export const nightPalette: Record<keyof typeof palette, string> = {
  paper: '#161513',
  surface: '#1e1d1a',
  sunken: '#262420',
  ink: '#f1ede5',
  muted: '#b8b1a5',
  line: '#33302b',
  strong: '#7a7367',
  accent: '#a8c5b3',
  onAccent: '#12221b',
}

export const font = {
  serif: new Markup(`'Instrument Serif',Georgia,'Times New Roman',serif`),
  sans: new Markup(`'Instrument Sans','Helvetica Neue',Helvetica,Arial,sans-serif`),
} as const

const night = nightPalette

// Outlook on the web and on phones paints the night itself and marks what it changed; the second list gives it our colours.
const nightRules = (before: string) => html`
${before}.paper{background:${night.paper}!important}${before}.surface{background:${night.surface}!important}${before}.sunken{background:${night.sunken}!important}
${before}.ink{color:${night.ink}!important}${before}.muted{color:${night.muted}!important}${before}.accent{color:${night.accent}!important}
${before}.rule{border-color:${night.line}!important}${before}.rule-left{border-color:${night.strong}!important}
${before}.button{background:${night.accent}!important}${before}.button-text{color:${night.onAccent}!important}`

/** What inline styles cannot say: phones and dark mode. Clients that drop it show the light mail at full width. */
export const styles: Markup = html`
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:inherit}
@media (max-width:520px){.pad{padding:32px 24px 16px!important}.column{display:block!important;width:auto!important}}
@media (prefers-color-scheme:dark){${nightRules('')}
}
${nightRules('[data-ogsc] ')}
`
