import { useId, type ReactNode } from 'react'
import { checkClass } from './check-class'
import { cn } from './cn'
import { FieldError } from './field'
import { ChipRow, type Option, type RowProps, shortGroups, SwatchRow } from './radio/short-rows'

type RadioGroupProps = {
  legend: ReactNode
  hideLegend?: boolean
  name: string
  options: readonly Option[]
  value?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
  variant?: 'list' | 'cards' | 'chips' | 'swatches'
  error?: string
  required?: boolean
  className?: string
}

const groups = {
  list: 'flex flex-col',
  cards: 'flex flex-col',
  ...shortGroups,
} as const

/**
 * One choice of several, made of native radios. `cards` are rows in one frame with `aside` at the end (shipping, payment),
 * `chips` are short choices (size), `swatches` are colours whose name is read out and shown on hover.
 */
export function RadioGroup({
  legend,
  hideLegend,
  name,
  options,
  value,
  defaultValue,
  onValueChange,
  variant = 'list',
  error,
  required,
  className,
}: RadioGroupProps) {
  const id = useId()
  return (
    <fieldset className={cn('min-w-0', className)} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={cn('mb-2 text-sm font-medium', hideLegend && 'sr-only')}>{legend}</legend>
      <div className={groups[variant]}>
        {options.map((option) => {
          const input = {
            type: 'radio',
            name,
            value: option.value,
            disabled: option.disabled,
            required,
            'aria-invalid': error ? true : undefined,
            ...(value !== undefined
              ? { checked: value === option.value }
              : { defaultChecked: defaultValue === option.value }),
            ...(onValueChange
              ? { onChange: () => onValueChange(option.value) }
              : value !== undefined
                ? { readOnly: true }
                : {}),
          }
          const Row = rows[variant]
          return <Row key={option.value} option={option} input={input} />
        })}
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}

function ListRow({ option, input }: RowProps) {
  return (
    <label
      className={cn(
        'flex min-h-9 items-start gap-3 py-1.5 compact:min-h-7 compact:py-1 compact:text-sm',
        option.disabled && 'text-subtle',
      )}
    >
      <input {...input} className={cn(checkClass, dotClass)} />
      <RowText option={option} />
    </label>
  )
}

function CardRow({ option, input }: RowProps) {
  return (
    <label
      className={cn(
        'relative -mt-px flex items-start gap-3.5 border border-line bg-surface p-4 first:mt-0 first:rounded-t-md last:rounded-b-md compact:p-3 compact:text-sm',
        'hover:bg-sunken/50 has-checked:z-1 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
        option.disabled && 'text-subtle',
      )}
    >
      <input {...input} className={cn(checkClass, dotClass, 'focus-visible:outline-none')} />
      <RowText option={option} />
    </label>
  )
}

function RowText({ option }: { option: Option }) {
  return (
    <>
      <span className="min-w-0 flex-1">
        {option.label}
        {option.description && <span className="block text-sm text-muted compact:text-xs">{option.description}</span>}
      </span>
      {option.aside && <span className="tabular shrink-0 text-end">{option.aside}</span>}
    </>
  )
}

const dotClass = 'mt-[0.2em] rounded-full checked:bg-surface checked:border-[5px] compact:checked:border-[4.5px]'
const rows = { list: ListRow, cards: CardRow, chips: ChipRow, swatches: SwatchRow } as const
