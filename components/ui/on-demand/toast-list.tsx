'use client'

import { Check, CircleAlert, X } from 'lucide-react'
import Link from 'next/link'
import * as Primitive from 'radix-ui/toast'
import { dismissToast, type ToastEntry } from '../toast-store'

/** The queued messages at the window's edge; assistive technology hears each. F8 moves focus to them. */
export function ToastList({ entries }: { entries: readonly ToastEntry[] }) {
  return (
    <Primitive.Provider duration={6000} swipeDirection="down" label="Message">
      {entries.map((entry) => (
        <Toast key={entry.id} entry={entry} />
      ))}
      <Primitive.Viewport className="fixed inset-x-0 bottom-0 z-60 flex flex-col items-center gap-2 p-4 outline-none sm:start-auto sm:items-end sm:p-6" />
    </Primitive.Provider>
  )
}

function Toast({ entry }: { entry: ToastEntry }) {
  const { id, open, title, description, tone = 'neutral', action, duration } = entry
  const close = () => dismissToast(id)
  const actionClass = 'link -my-1 shrink-0 py-1 font-medium'
  return (
    <Primitive.Root
      open={open}
      duration={duration}
      type={tone === 'danger' ? 'foreground' : 'background'}
      onOpenChange={(next) => !next && close()}
      className="overlay-rise flex w-full max-w-sm items-start gap-3 rounded-lg bg-ink py-3 ps-4 pe-2 text-sm text-paper shadow-overlay [&_:focus-visible]:outline-paper"
    >
      {tone === 'success' && <Check size={18} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />}
      {tone === 'danger' && <CircleAlert size={18} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />}
      <div className="min-w-0 flex-1">
        <Primitive.Title className="font-medium">{title}</Primitive.Title>
        {description && <Primitive.Description className="mt-0.5 opacity-80">{description}</Primitive.Description>}
      </div>
      {action && (
        <Primitive.Action altText={action.label} asChild onClick={action.onSelect}>
          {action.href ? (
            <Link href={action.href} className={actionClass}>
              {action.label}
            </Link>
          ) : (
            <button type="button" className={actionClass}>
              {action.label}
            </button>
          )}
        </Primitive.Action>
      )}
      <Primitive.Close
        aria-label="Dismiss"
        className="-my-1 grid size-8 shrink-0 place-items-center rounded-sm hover:bg-paper/15"
      >
        <X size={16} strokeWidth={1.5} aria-hidden />
      </Primitive.Close>
    </Primitive.Root>
  )
}
