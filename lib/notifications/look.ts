import { html, Markup } from './html'

/** The shop's colours in a mail, light; the storefront's own tokens cannot be used because mail clients know no variables. */
export const palette = {
  paper: '#faf7f2',
  surface: '#ffffff',
  sunken: '#f2eee7',
  ink: '#1c1a17',
  muted: '#5b554c',
  line: '#e3ddd2',
  accent: '#1f4d3e',
  onAccent: '#ffffff',
} as const

export const font = {
  serif: new Markup(`'Instrument Serif',Georgia,'Times New Roman',serif`),
  sans: new Markup(`'Instrument Sans','Helvetica Neue',Helvetica,Arial,sans-serif`),
} as const

/** What inline styles cannot say: phones and dark mode. Clients that drop it show the light mail at full width. */
export const styles: Markup = html`
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:inherit}
@media (max-width:520px){.pad{padding:32px 24px 16px!important}.column{display:block!important;width:auto!important}}
@media (prefers-color-scheme:dark){
.paper{background:#161513!important}.surface{background:#1e1d1a!important}.sunken{background:#262420!important}
.ink{color:#f1ede5!important}.muted{color:#b8b1a5!important}
.rule{border-color:#33302b!important}.rule-left{border-color:#7a7367!important}
.button{background:#a8c5b3!important}.button-text{color:#12221b!important}
}
`
