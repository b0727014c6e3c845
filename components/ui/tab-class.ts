/** The look shared by tabs in a page and tabs that are links. */
export const tabRowClass =
  'flex gap-6 overflow-x-auto shadow-[inset_0_-1px_0_var(--line)] [scrollbar-width:none] compact:gap-5'
export const tabClass =
  'inline-flex min-h-11 shrink-0 items-center gap-2 border-b border-transparent whitespace-nowrap text-muted transition-colors hover:text-ink -outline-offset-2 compact:min-h-9 compact:text-sm'
