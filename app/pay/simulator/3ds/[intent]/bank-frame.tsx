import { ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'

/** The plain paper of a bank: its name on top, one panel, and the remark that nothing here is real. */
export function BankFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-sunken">
      <header className="border-b-4 border-info bg-surface">
        <div className="mx-auto flex min-h-16 w-full max-w-lg flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-3">
          <p className="flex items-center gap-2.5 text-lg font-medium">
            <ShieldCheck size={24} strokeWidth={1.5} aria-hidden className="text-info" />
            Harbour Savings Bank
          </p>
          <p className="text-sm text-muted">Card protection</p>
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-lg flex-1 px-5 py-8 sm:py-12">
        <div className="rounded-lg border border-line bg-surface px-5 py-6 sm:px-8 sm:py-8">{children}</div>
        <p className="mt-5 text-center text-sm text-muted">
          This bank is simulated for trying out the shop. No real money moves.
        </p>
      </main>
    </div>
  )
}
