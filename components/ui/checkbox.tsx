import { useId, type ComponentProps, type ReactNode } from 'react'
import { checkClass } from './check-class'
import { cn } from './cn'
import { FieldError } from './field'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'size'> & {
  label: ReactNode
  description?: ReactNode
  error?: string
  count?: ReactNode
}

/** A checkbox with its label; the whole row can be pressed. `count` stands at the far end, as in a list of filters. */
export function Checkbox({ label, description, error, count, id, className, ...rest }: CheckboxProps) {
  const made = useId()
  const control = id ?? made
  const described = [description && `${control}-hint`, error && `${control}-error`, rest['aria-describedby']]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={className}>
      <label
        htmlFor={control}
        className={cn(
          'flex min-h-8 items-start gap-3 py-1 compact:min-h-7 compact:gap-2 compact:text-sm',
          rest.disabled && 'text-subtle',
        )}
      >
        <input
          {...rest}
          id={control}
          type="checkbox"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className={cn(checkClass, 'check-tick mt-[0.2em] rounded-sm indeterminate:bg-ink')}
        />
        <span className="min-w-0 flex-1">
          {label}
          {description && (
            <span id={`${control}-hint`} className="block text-sm text-muted compact:text-xs">
              {description}
            </span>
          )}
        </span>
        {count !== undefined && <span className="tabular text-sm text-subtle">{count}</span>}
      </label>
      {error && <FieldError id={`${control}-error`}>{error}</FieldError>}
    </div>
  )
}
