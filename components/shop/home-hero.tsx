import { IntentLink } from '@/components/shop/intent-link'
import { Button } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'

/** The opening of the shop: one sentence in large type over its picture; type alone where there is no picture. */
export function HomeHero({ picture, href }: { picture: string | null; href: string }) {
  return (
    <section className="shell pt-3 lg:pt-6">
      <div className="relative isolate overflow-hidden rounded-md">
        {picture && (
          <Picture
            storageKey={picture}
            alt=""
            width={1600}
            height={900}
            priority
            sizes="(min-width: 96rem) 90rem, 96vw"
            ratio="auto"
            className="-z-10 h-[26rem] sm:h-[32rem] lg:h-[clamp(32rem,44vw,42rem)]"
            imgClassName="object-[74%_80%] lg:object-[50%_80%]"
          />
        )}
        <div className={picture ? 'absolute inset-x-0 top-0 bg-linear-to-b from-[#efe8de]/95 to-[#efe8de]/0 p-6 pb-24 text-[#1c1a17] sm:p-10 sm:pb-28 lg:p-14 lg:pb-36' : 'py-16 lg:py-28'}>
          <h1 className="max-w-[14ch] font-display text-display-1">Made to be lived with</h1>
          <p className="mt-3 max-w-[38ch] text-base sm:text-lg lg:mt-5">Pottery, lamps, tools and other plain things from small makers, kept in stock for years.</p>
          <Button asChild size="lg" className="mt-5 lg:mt-7 max-sm:hidden"><IntentLink href={href}>Look around</IntentLink></Button>
        </div>
      </div>
    </section>
  )
}
