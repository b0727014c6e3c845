'use client'

import './globals.css'

const button = 'inline-flex min-h-control-lg items-center rounded border px-7 font-medium'

/** The last resort, when even the frame of a page failed: it uses nothing that could fail again. Every page loads it, so it is small. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  return (
    <html lang="en">
      <head>
        <title>Something went wrong</title>
      </head>
      <body>
        <main className="shell flex min-h-svh flex-col items-start justify-center py-16">
          <img src="/icons/icon.svg" alt="" width={80} height={80} className="rounded-md" />
          <h1 className="mt-8 max-w-[18ch] font-display text-display-2">The shop is not well at the moment</h1>
          <p className="mt-4 max-w-[52ch] text-lg text-muted">
            Something failed on our side. Your cart is safe. Please try again in a minute.
          </p>
          <div className="mt-8 flex flex-wrap gap-3">
            <button
              type="button"
              onClick={retry}
              className={`${button} border-accent bg-accent text-on-accent hover:bg-accent-hover`}
            >
              Try again
            </button>
            {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a whole load, because the page we are on is broken */}
            <a href="/" className={`${button} border-strong hover:bg-sunken`}>
              To the front of the shop
            </a>
          </div>
          {error.digest && (
            <p className="mt-8 text-sm text-muted">
              If you write to us, this number helps us find it: <span className="tabular text-ink">{error.digest}</span>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}
