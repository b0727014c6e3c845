import { IntentLink } from '@/components/shop/intent-link'
import type { Scene } from '@/components/shop/scene'
import { Button } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'
import type { ProductCard } from '@/lib/catalog/schema'

type HomeHeroProps = { picture: Scene | null; href: string; shop: string; bestsellers: readonly ProductCard[] }

/** The opening of the shop: a wide picture and one sentence in large type under it, so that any picture will do. Without a picture, its bestsellers. */
export function HomeHero({ picture, href, shop, bestsellers }: HomeHeroProps) {
  if (!picture)
    return <GoodsHero href={href} shop={shop} products={bestsellers.filter((product) => product.image).slice(0, 3)} />
  return (
    <section className="shell pt-3 lg:pt-5">
      <Picture
        storageKey={picture.key}
        blur={picture.blur}
        alt=""
        width={1600}
        height={900}
        priority
        sizes="(min-width: 96rem) 90rem, 96vw"
        ratio="auto"
        className="h-[clamp(15rem,44svh,26rem)] sm:h-[clamp(20rem,60svh,46rem)] rounded-md max-sm:-mx-(--gutter) max-sm:rounded-none"
        imgClassName="object-[70%_90%] lg:object-[50%_85%]"
      />
      <div className="grid items-end gap-x-[clamp(2rem,6vw,7rem)] gap-y-5 pt-7 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pt-10">
        <h1 className="font-display text-display-1">Made to be lived with</h1>
        <div className="flex flex-col items-start gap-5 lg:pb-2">
          <p className="max-w-[44ch] text-lg text-muted">
            Pottery, lamps, tools and other plain things from small makers, kept in stock for years.
          </p>
          <Button asChild size="lg">
            <IntentLink href={href}>Look around</IntentLink>
          </Button>
        </div>
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
