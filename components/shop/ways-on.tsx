import { SearchBox } from '@/components/layout/search-box'
import { RecommendedRail } from '@/components/recommendations/recommended-rail'

/** A page that is not there: says so kindly, offers the search and what is popular. */
export function WaysOn({ title, text }: { title: string; text: string }) {
  return (
    <>
      <div className="shell py-16 lg:py-24">
        <h1 className="font-display text-display-2">{title}</h1>
        <p className="mt-3 max-w-[52ch] text-lg text-muted">{text}</p>
        <div className="mt-8 max-w-lg">
          <SearchBox id="lost-search" />
        </div>
      </div>
      <RecommendedRail rail="trending" className="" isReserved />
    </>
  )
}
