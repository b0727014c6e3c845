import { useId, type ComponentProps, type ReactNode } from 'react'
import { cn } from './cn'

/** An on/off setting: a checkbox that is read out as a switch. */
export function Switch({
  label,
  description,
  id,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'size'> & { label: ReactNode; description?: ReactNode }) {
  const made = useId()
  const control = id ?? made
  return (
    <label
      htmlFor={control}
      className={cn(
        'flex min-h-8 items-start justify-between gap-6 py-1 compact:text-sm',
        rest.disabled && 'text-subtle',
        className,
      )}
    >
      <span className="min-w-0">
        {label}
        {description && (
          <span id={`${control}-hint`} className="block text-sm text-muted compact:text-xs">
            {description}
          </span>
        )}
      </span>
      <input
        {...rest}
        id={control}
        type="checkbox"
        role="switch"
        aria-describedby={description ? `${control}-hint` : rest['aria-describedby']}
        className={cn(
          'relative mt-px h-6 w-10 shrink-0 appearance-none rounded-full border border-strong bg-sunken transition-colors',
          'before:absolute before:start-[3px] before:top-[3px] before:size-4 before:rounded-full before:bg-strong before:transition-[inset-inline-start,background-color]',
          'checked:border-accent checked:bg-accent checked:before:start-[19px] checked:before:bg-on-accent disabled:opacity-50',
        )}
      />
    </label>
  )
}
