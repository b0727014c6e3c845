import Link from 'next/link'
import type { ReactNode } from 'react'
import type { SearchResult } from '@/lib/search/schema'

type RescueNoteProps = { result: Pick<SearchResult, 'rescue' | 'didYouMean'>; words: string }

/** Says openly when the answer is to other words than those typed, or that others are likelier. */
export function RescueNote({ result: { rescue, didYouMean }, words }: RescueNoteProps) {
  const note = noteFor(rescue, didYouMean, words)
  return (
    note && (
      <p className="mb-6 border-s-2 border-accent ps-4" role="status">
        {note}
      </p>
    )
  )
}

function noteFor(rescue: SearchResult['rescue'], didYouMean: string | null, words: string): ReactNode {
  switch (rescue) {
    case 'typo':
    case 'split':
      return (
        <>
          Nothing here is called “{words}”. These are the results for{' '}
          <strong className="font-medium">{didYouMean}</strong>.
        </>
      )
    case 'synonym':
      return <>Nothing here is called “{words}”. These are other names for the same.</>
    case 'semantic':
      return <>No product has these words. These come closest in meaning.</>
    case 'any-word':
      return <>No product has all of these words. These have some of them.</>
    case 'popular':
      return <>Nothing here is called “{words}”. This is what others like, with your filters.</>
    default:
      return (
        didYouMean && (
          <>
            Did you mean{' '}
            <Link
              href={`/search?${new URLSearchParams({ q: didYouMean })}`}
              prefetch={false}
              className="link font-medium"
            >
              {didYouMean}
            </Link>
            ?
          </>
        )
      )
  }
}
