import { IntentLink } from '@/components/shop/intent-link'
import type { Scene } from '@/components/shop/scene'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Picture } from '@/components/ui/picture'

/** The opening of the shop: one sentence in large type, on phones above its picture, else over it; type alone where there is none. */
export function HomeHero({ picture, href }: { picture: Scene | null; href: string }) {
  return (
    <section className="shell pt-3 lg:pt-6">
      <div className={cn('relative isolate overflow-hidden rounded-md', picture && 'bg-[#efe8de] text-[#1c1a17]')}>
        {/* The picture is light in both themes, and so are its ground and the type on it. */}
        <div className={picture ? 'p-6 pb-2 sm:absolute sm:inset-x-0 sm:top-0 sm:bg-linear-to-r sm:from-[#efe8de]/95 sm:to-[#efe8de]/0 sm:to-65% sm:p-10 lg:p-14' : 'py-16 lg:py-28'}>
          <h1 className="max-w-[14ch] font-display text-display-1">Made to be lived with</h1>
          <p className="mt-3 max-w-[38ch] text-base sm:max-w-[21ch] sm:text-lg lg:mt-5 lg:max-w-[38ch]">Pottery, lamps, tools and other plain things from small makers, kept in stock for years.</p>
          <Button asChild size="lg" className={cn('mt-5 lg:mt-7', picture && 'border-[#1f4d3e] bg-[#1f4d3e] text-white hover:border-[#163a2f] hover:bg-[#163a2f] active:bg-[#163a2f]')}>
            <IntentLink href={href}>Look around</IntentLink>
          </Button>
        </div>
        {picture && (
          <Picture
            storageKey={picture.key}
            blur={picture.blur}
            alt=""
            width={1600}
            height={900}
            priority
            sizes="(min-width: 96rem) 90rem, 96vw"
            ratio="auto"
            className="-z-10 h-64 max-sm:mask-[linear-gradient(to_bottom,transparent,black_5rem)] sm:h-[32rem] lg:h-[clamp(32rem,44vw,42rem)]"
            imgClassName="object-[74%_100%] sm:object-[74%_80%] lg:object-[50%_80%]"
          />
        )}
      </div>
    </section>
  )
}
