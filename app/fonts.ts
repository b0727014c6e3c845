import localFont from 'next/font/local'

// next/font hashes, preloads and size-adjusts the files of the font packages, so text never moves when they arrive.
// The latin-ext faces carry their unicode range and load only when a page holds such a letter.
const instrumentSans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-sans-latin',
  adjustFontFallback: 'Arial',
  fallback: ['system-ui', 'sans-serif'],
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
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
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
