'use client'

import { SearchBox } from '@/components/layout/search-box'
import { Button } from '@/components/ui/button'
import { LostPage } from './lost-page'

/**
 * What a page shows when it could not be made: nothing is lost, and there are ways on. `digest` finds the error in the log; the
 * error itself is never shown. The ways are plain links and a plain form, because what broke may be what leads from page to page.
 */
export function WentWrong({ digest, retry }: { digest?: string; retry(): void }) {
  return (
    <LostPage
      title="This page could not be shown"
      text="Something failed on our side. Your cart is safe, and most of the time a second try is enough."
    >
      <div className="mt-8 flex flex-wrap gap-3">
        <Button size="lg" onClick={retry}>
          Try again
        </Button>
        <Button asChild size="lg" variant="secondary">
          {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a whole load, because the page we are on is broken */}
          <a href="/">To the front of the shop</a>
        </Button>
      </div>
      <div className="mt-8 max-w-lg">
        <SearchBox id="wrong-search" />
      </div>
      {digest && (
        <p className="mt-6 text-sm text-muted">
          If you write to us, this number helps us find it: <span className="tabular text-ink">{digest}</span>
        </p>
      )}
    </LostPage>
  )
}
