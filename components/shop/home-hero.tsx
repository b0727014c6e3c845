import { IntentLink } from '@/components/shop/intent-link'
import type { Scene } from '@/components/shop/scene'
import { Button } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'
import type { ProductCard } from '@/lib/catalog/schema'

type HomeHeroProps = { picture: Scene | null; href: string; shop: string; bestsellers: readonly ProductCard[] }

/** The opening of the shop: one sentence in large type, on phones above its picture, else over it. Without a picture, its bestsellers. */
export function HomeHero({ picture, href, shop, bestsellers }: HomeHeroProps) {
  if (!picture)
    return <GoodsHero href={href} shop={shop} products={bestsellers.filter((product) => product.image).slice(0, 3)} />
  return (
    <section className="shell pt-3 lg:pt-6">
      <div className="relative isolate overflow-hidden rounded-md bg-[#efe8de] text-[#1c1a17]">
        {/* The picture is light in both themes, and so are its ground and the type on it. */}
        <div className="p-6 pb-2 sm:absolute sm:inset-x-0 sm:top-0 sm:bg-linear-to-r sm:from-[#efe8de]/95 sm:to-[#efe8de]/0 sm:to-65% sm:p-10 lg:p-14">
          <h1 className="max-w-[14ch] font-display text-display-1">Made to be lived with</h1>
          <p className="mt-3 max-w-[38ch] text-base sm:max-w-[21ch] sm:text-lg lg:mt-5 lg:max-w-[38ch]">
            Pottery, lamps, tools and other plain things from small makers, kept in stock for years.
          </p>
          <Button
            asChild
            size="lg"
            className="mt-5 border-[#1f4d3e] bg-[#1f4d3e] text-white hover:border-[#163a2f] hover:bg-[#163a2f] active:bg-[#163a2f] lg:mt-7"
          >
            <IntentLink href={href}>Look around</IntentLink>
          </Button>
        </div>
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
      </div>
    </section>
  )
}

function GoodsHero({ href, shop, products }: { href: string; shop: string; products: readonly ProductCard[] }) {
  return (
    <section className="shell grid items-center gap-x-[clamp(2rem,6vw,7rem)] gap-y-8 pt-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:pt-16">
      <div>
        <h1 className="max-w-[14ch] font-display text-display-1">{shop}</h1>
        <p className="mt-3 max-w-[38ch] text-lg text-muted lg:mt-5">
          What others take home most is here beside; everything else is a department away.
        </p>
        <Button asChild size="lg" className="mt-5 lg:mt-7">
          <IntentLink href={href}>Look around</IntentLink>
        </Button>
      </div>
      {products.length > 0 && (
        <ul className="grid grid-cols-3 gap-3 lg:gap-5">
          {products.map(
            ({ id, slug, title, image }, index) =>
              image && (
                <li key={id} className={index === 1 ? 'lg:-translate-y-6' : undefined}>
                  <IntentLink href={`/products/${slug}`} className="block rounded">
                    <Picture
                      storageKey={image.key}
                      alt={title}
                      width={image.width}
                      height={image.height}
                      blur={image.blur}
                      ratio="4 / 5"
                      sizes="(min-width: 64rem) 18vw, 30vw"
                      priority
                      className="rounded"
                    />
                  </IntentLink>
                </li>
              ),
          )}
        </ul>
      )}
    </section>
  )
}
