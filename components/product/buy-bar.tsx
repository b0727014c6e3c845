'use client'

import { useEffect, useRef, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { Button } from '@/components/ui/button'
import { Price } from '@/components/ui/price'
import { useProductChoice } from './product-choice'

/** On phones: title, price and the cart button at the lower edge, once the form itself has been scrolled past. */
export function BuyBar({ isSoldOut, isPending }: { isSoldOut: boolean; isPending: boolean }) {
  const { product, variant } = useProductChoice()
  const mark = useRef<HTMLSpanElement>(null)
  const [isPast, setIsPast] = useState(false)

  useEffect(() => {
    if (!mark.current) return
    const watcher = new IntersectionObserver(
      ([entry]) => entry && setIsPast(!entry.isIntersecting && entry.boundingClientRect.top < 0),
    )
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [])

  return (
    <>
      <span ref={mark} aria-hidden className="block w-full" />
      <div
        inert={!isPast}
        data-buy-bar
        className={cn(
          'fixed inset-x-0 bottom-0 z-30 flex items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-2.5 max-[17rem]:flex-col max-[17rem]:items-stretch transition-transform duration-200 noscript:hidden lg:hidden',
          !isPast && 'translate-y-full',
        )}
      >
        <span className="min-w-0">
          <span className="block truncate text-sm font-medium">{product.title}</span>
          <Price
            amountMinor={variant.price.amountMinor}
            currency={variant.price.currency}
            compareAtMinor={variant.compareAt?.amountMinor}
            size="sm"
          />
        </span>
        <Button type="submit" loading={isPending} disabled={isSoldOut} className="shrink-0">
          {isSoldOut ? 'Sold out' : 'Add to cart'}
        </Button>
      </div>
    </>
  )
}
