import { Icon } from '@/components/ui/icon'
import { bagIcon, userIcon } from '@/components/ui/icon-paths'
import Link from 'next/link'
import type { ReactNode } from 'react'

const action =
  'relative inline-flex min-h-11 min-w-10 items-center justify-center gap-2 rounded px-2 sm:min-w-11 text-sm transition-colors hover:bg-sunken'

/** The way to the account; the label is for assistive technology. */
export function AccountLink({ label = 'Account' }: { label?: string }) {
  return (
    <Link href="/account" prefetch={false} aria-label={label} className={action}>
      <Icon path={userIcon} size={21} strokeWidth={1.4} />
    </Link>
  )
}

/** The way to the cart; `count` is a client part that shows how many things are in it. */
export function CartLink({ count }: { count?: ReactNode }) {
  return (
    <Link href="/cart" prefetch={false} className={action}>
      <Icon path={bagIcon} size={21} strokeWidth={1.4} />
      <span className="sr-only">Cart</span>
      {count}
    </Link>
  )
}

/** The number at the cart's corner; its space never moves the header, and nothing shows at zero. */
export function CartCount({ value }: { value: number }) {
  if (value < 1) return null
  return (
    <span className="tabular absolute end-0.5 top-1 grid h-[1.125rem] min-w-[1.125rem] place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-medium text-on-accent">
      <span aria-hidden>{value > 99 ? '99+' : value}</span>
      <span className="sr-only">
        , {value} {value === 1 ? 'item' : 'items'}
      </span>
    </span>
  )
}
