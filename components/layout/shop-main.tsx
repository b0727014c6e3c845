import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

/** The page's main landmark, where the skip link lands. */
export function ShopMain({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={cn('min-h-svh focus-visible:outline-none', className)}>
      {children}
    </main>
  )
}
