'use client'

import './globals.css'

/** The last resort, when even the frame of the page failed: it uses nothing that could fail again. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <html lang="en">
      <body>
        <main className="shell section">
          <h1 className="font-display text-display-2">The shop is not well at the moment</h1>
          <p className="mt-3 text-muted">Please try again shortly. {error.digest && `Reference ${error.digest}`}</p>
          <p className="mt-6 flex gap-6">
            <button type="button" className="link" onClick={reset}>
              Try again
            </button>
            {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a whole load, because the page we are on is broken */}
            <a className="link" href="/">
              To the shop
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
