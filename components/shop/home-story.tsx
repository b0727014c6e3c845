import type { Scene } from '@/components/shop/scene'
import { Picture } from '@/components/ui/picture'

/** How the shop chooses what it sells, beside its picture; nothing where there is no picture. */
export function HomeStory({ picture }: { picture: Scene | null }) {
  if (!picture) return null
  return (
    <section aria-labelledby="story" className="shell later [--later:48rem]">
      <div className="grid items-center gap-x-[clamp(2rem,6vw,7rem)] gap-y-8 border-y border-line py-12 lg:grid-cols-2 lg:py-20">
        <Picture
          storageKey={picture.key}
          blur={picture.blur}
          alt=""
          width={1600}
          height={900}
          ratio="4 / 3"
          sizes="(min-width: 64rem) 46vw, 92vw"
          className="rounded"
          imgClassName="object-[50%_80%]"
        />
        <div>
          <h2 id="story" className="max-w-[18ch] font-display text-display-2">
            Used for a year before it is sold
          </h2>
          <div className="mt-5 flex max-w-[52ch] flex-col gap-4 text-muted lg:text-lg">
            <p>
              Everything here has spent time in one of our own kitchens, on a desk or out in the rain. What chipped,
              stained or wore out went back to its maker with a note, and came here only when it was better.
            </p>
            <p>
              So the list is short. Parts can be replaced, single pieces stay available, and each page says what a thing
              cannot do as plainly as what it can.
            </p>
          </div>
        </div>
      </div>
    </section>
  )
}
