import Link from 'next/link'
import type { ReactNode } from 'react'
import { Wordmark } from './wordmark'

type AuthLayoutProps = {
  shopName: string
  title: ReactNode
  description?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** One form in the middle of a quiet page, for signing in and its kin. */
export function AuthLayout({ shopName, title, description, footer, children }: AuthLayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-8 sm:py-14">
      <header>
        <Link href="/" aria-label={`${shopName}, home`} className="inline-block rounded-sm p-1.5">
          <Wordmark name={shopName} />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="my-auto w-full max-w-md py-10 focus-visible:outline-none">
        <div className="rounded-lg border border-line bg-surface px-6 py-9 sm:px-10">
          <h1 className="font-display text-display-3">{title}</h1>
          {description && <p className="mt-2 text-muted">{description}</p>}
          <div className="mt-7">{children}</div>
        </div>
        {footer && <div className="mt-6 text-center text-sm text-muted">{footer}</div>}
      </main>
    </div>
  )
}
