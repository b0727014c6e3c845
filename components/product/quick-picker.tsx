'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { showCart } from '@/components/cart/drawer-store'
import { useAddToCart } from '@/components/cart/use-cart'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Picture } from '@/components/ui/picture'
import { Skeleton } from '@/components/ui/skeleton'
import type { ProductDetail } from '@/lib/catalog/schema'
import { useFetched } from '@/components/shop/use-fetched'
import { LocalChoice, useProductChoice } from './product-choice'
import { chooseQuickly, type quickStore } from './quick-store'
import { StockLine } from './stock-line'
import { TitleCover } from './title-cover'
import { VariantPicker } from './variant-picker'
import { VariantPrice } from './variant-price'

type Choice = ReturnType<typeof quickStore.get>

const close = () => chooseQuickly(null)

/** Which variant of a product goes into the cart, asked over the list it stands in: a sheet on phones, a window elsewhere. */
export function QuickPicker({ choice }: { choice: Choice }) {
  // What was chosen last stays while the window leaves.
  const [shown, setShown] = useState(choice)
  if (choice && choice !== shown) setShown(choice)
  const { product, opener } = shown ?? {}
  return (
    <Dialog open={choice !== null} onOpenChange={(open) => !open && close()}>
      {product && (
        <DialogContent title={product.title} size="lg" returnFocusTo={() => opener ?? null}>
          <Body slug={product.slug} id={product.id} opener={opener} />
        </DialogContent>
      )}
    </Dialog>
  )
}

function Body({ slug, id, opener }: { slug: string; id: string; opener?: HTMLElement }) {
  const { data, isFailed } = useFetched<ProductDetail>(`/api/v1/products/${id}`, { freshMs: 60_000 })
  if (isFailed && !data)
    return (
      <Alert tone="danger" live>
        This could not be read just now.{' '}
        <Link href={`/products/${slug}`} prefetch={false} onClick={close} className="link">
          Go to its page
        </Link>
      </Alert>
    )
  if (!data) return <Waiting />
  return (
    <LocalChoice product={data}>
      <Choose images={data.images} opener={opener} />
    </LocalChoice>
  )
}

function Waiting() {
  return (
    <div className="grid gap-6 sm:grid-cols-[2fr_3fr]" aria-busy>
      <Skeleton className="aspect-square max-sm:hidden" />
      <div className="flex flex-col gap-5">
        <Skeleton className="h-7 w-24" />
        <Skeleton className="h-11 w-56" />
        <Skeleton className="h-11 w-40" />
        <Skeleton className="h-13 w-full" />
      </div>
    </div>
  )
}

function Choose({ images, opener }: { images: ProductDetail['images']; opener?: HTMLElement }) {
  const { product, variant, availableOf } = useProductChoice()
  const add = useAddToCart()
  const isSoldOut = availableOf(variant) === 0 && !variant.allowsBackorder
  const image = images.find(({ key }) => key === variant.imageKeys[0]) ?? images[0]

  function send(event: FormEvent) {
    event.preventDefault()
    if (add.isPending || isSoldOut) return
    add.mutate({ variantId: variant.id, quantity: 1 }, { onSuccess: () => (close(), showCart(true, opener)) })
  }

  return (
    <form
      onSubmit={send}
      className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-5 gap-y-5 sm:grid-cols-[2fr_3fr] sm:gap-x-8"
    >
      {image ? (
        <Picture
          storageKey={image.key}
          alt={image.alt}
          width={image.width}
          height={image.height}
          blur={image.blur}
          sizes="(min-width: 40rem) 18rem, 6rem"
          ratio="1 / 1"
          className="self-start rounded"
        />
      ) : (
        <TitleCover title={product.title} className="self-start rounded" />
      )}
      <div className="flex flex-col gap-5 max-sm:contents">
        <VariantPrice />
        <div className="col-span-full">
          <VariantPicker />
        </div>
        <div className="col-span-full flex flex-col gap-4">
          <StockLine />
          <Button type="submit" size="lg" block loading={add.isPending} disabled={isSoldOut}>
            {isSoldOut ? 'Sold out' : 'Add to cart'}
          </Button>
          <Link
            href={`/products/${product.slug}?variant=${variant.id}`}
            prefetch={false}
            onClick={close}
            className="link self-start py-1 text-sm"
          >
            Everything about it
          </Link>
        </div>
      </div>
    </form>
  )
}
