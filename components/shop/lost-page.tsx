import type { ReactNode } from 'react'

/** The frame of a page that says something is not there or went wrong: the shop's mark, large words, and ways on. */
export function LostPage({ title, text, children }: { title: string; text: ReactNode; children: ReactNode }) {
  return (
    <div className="shell grid items-center gap-x-16 gap-y-10 py-16 lg:grid-cols-[minmax(0,1fr)_auto] lg:py-24">
      <div className="min-w-0">
        <h1 className="max-w-[18ch] font-display text-display-2">{title}</h1>
        <div className="mt-4 max-w-[52ch] text-lg text-muted">{text}</div>
        {children}
      </div>
      <img
        src="/icons/icon.svg"
        alt=""
        width={256}
        height={256}
        className="size-20 rounded-md max-lg:order-first lg:size-44"
      />
    </div>
  )
}
