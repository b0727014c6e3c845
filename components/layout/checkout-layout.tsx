import { ChevronDown, Lock } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Wordmark } from './wordmark'

type CheckoutLayoutProps = {
  shopName: string
  backHref?: string
  steps?: ReactNode
  summary: ReactNode
  summaryTotal?: ReactNode
  children: ReactNode
}

/** Checkout without distraction: the form at the start, the order at the end; on phones the order folds under its total. */
export function CheckoutLayout({
  shopName,
  backHref = '/cart',
  steps,
  summary,
  summaryTotal,
  children,
}: CheckoutLayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col overflow-x-clip">
      <header className="border-b border-line bg-paper">
        <div className="shell grid h-(--header-height) max-w-6xl grid-cols-[1fr_auto_1fr] items-center gap-4 max-[17rem]:gap-2">
          <Link href={backHref} className="link inline-flex min-h-11 items-center justify-self-start text-sm">
            Back to cart
          </Link>
          <Link href="/" aria-label={`${shopName}, home`} className="rounded-sm py-1.5">
            <Wordmark name={shopName} className="max-[24rem]:text-[1.3rem] max-[17rem]:text-[1.15rem]" />
          </Link>
          <p className="flex items-center gap-1.5 justify-self-end text-sm text-muted max-[17rem]:sr-only">
            <Lock size={15} strokeWidth={1.5} aria-hidden />
            <span className="max-sm:sr-only">Secure checkout</span>
          </p>
        </div>
      </header>
      <div className="shell grid w-full max-w-6xl flex-1 grid-cols-1 max-lg:content-start lg:grid-cols-[58fr_42fr]">
        <details className="group -mx-(--gutter) border-b border-line bg-sunken px-(--gutter) lg:hidden">
          <summary className="flex min-h-14 items-center justify-between gap-4 -outline-offset-4">
            <span className="flex items-center gap-2 text-sm">
              Your order
              <ChevronDown
                size={16}
                strokeWidth={1.5}
                aria-hidden
                className="transition-transform group-open:rotate-180"
              />
            </span>
            <span className="tabular font-medium">{summaryTotal}</span>
          </summary>
          <div className="pt-2 pb-6">{summary}</div>
        </details>
        <main id="main" tabIndex={-1} className="py-8 focus-visible:outline-none lg:py-12 lg:pe-16">
          {steps && <div className="mb-8">{steps}</div>}
          {children}
        </main>
        <aside
          aria-label="Your order"
          className="relative hidden bg-sunken before:absolute before:inset-y-0 before:start-full before:w-screen before:bg-sunken lg:block"
        >
          <div className="sticky top-0 max-h-dvh overflow-y-auto py-12 ps-12">{summary}</div>
        </aside>
      </div>
    </div>
  )
}
