import type { SearchResult } from '@/lib/search/schema'

/** Says openly when the answer is to other words than those typed. */
export function RescueNote({ result, words }: { result: Pick<SearchResult, 'rescue' | 'didYouMean'>; words: string }) {
  if (result.rescue === null) return null
  return (
    <p className="mb-6 border-s-2 border-accent ps-4" role="status">
      {result.rescue === 'typo' ? (
        <>Nothing here is called “{words}”. These are the results for <strong className="font-medium">{result.didYouMean}</strong>.</>
      ) : (
        <>No product has all of these words. These have some of them.</>
      )}
    </p>
  )
}
