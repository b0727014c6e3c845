import localFont from 'next/font/local'

// next/font hashes and preloads the files of the font packages. Until they are there, a letter of the system stands in, set
// to the same width and height by the faces of globals.css, so text does not move when they arrive.
// The latin-ext faces carry their unicode range and load only when a page holds such a letter.
const instrumentSans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-sans-latin',
  adjustFontFallback: false,
  fallback: ['Arial as Sans', 'Roboto as Sans', 'DejaVu as Sans', 'system-ui', 'sans-serif'],
})

const instrumentSansExtended = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-sans-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113',
    },
  ],
})

const instrumentSerif = localFont({
  src: '../node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2',
  weight: '400',
  display: 'swap',
  variable: '--font-serif-latin',
  adjustFontFallback: false,
  fallback: ['Times as Serif', 'Noto as Serif', 'DejaVu as Serif', 'Georgia', 'serif'],
})

const instrumentSerifExtended = localFont({
  src: '../node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-ext-400-normal.woff2',
  weight: '400',
  display: 'swap',
  variable: '--font-serif-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113',
    },
  ],
})

/** Class names for `<html>` that define the font variables which `globals.css` composes into its families. */
export const fontClass = [instrumentSans, instrumentSansExtended, instrumentSerif, instrumentSerifExtended]
  .map((font) => font.variable)
  .join(' ')
