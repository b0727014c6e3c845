/** The box that checkboxes and radios share. */
export const checkClass = [
  'size-[1.125rem] shrink-0 appearance-none border border-strong bg-surface transition-colors compact:size-4',
  'checked:border-accent base:checked:bg-accent aria-invalid:border-danger hover:border-ink',
  'disabled:cursor-not-allowed disabled:opacity-50',
].join(' ')
