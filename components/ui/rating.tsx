import { type CSSProperties, type ReactNode, useId } from 'react'
import { cn } from './cn'
import { FieldError } from './field'

const star = 'M8 1.6l1.97 4 4.41.64-3.19 3.11.75 4.4L8 11.67l-3.94 2.08.75-4.4L1.62 6.24l4.41-.64z'

const starSizes = { sm: 'text-[0.875rem]', md: 'text-[1.125rem]' } as const

/** Stars for a mean of 0 to 5, filled to the tenth; read out as one sentence. */
export function Rating({
  value,
  count,
  size = 'sm',
  showValue,
  className,
}: {
  value: number
  count?: number
  size?: 'sm' | 'md'
  showValue?: boolean
  className?: string
}) {
  const filled = Math.round(Math.min(5, Math.max(0, value)) * 10) / 10
  const label = `${filled} of 5 stars${count === undefined ? '' : `, ${count} ${count === 1 ? 'review' : 'reviews'}`}`
  return (
    <span
      role="img"
      aria-label={label}
      className={cn('inline-flex items-center gap-1.5 align-middle text-sm', className)}
    >
      <span
        aria-hidden
        className={cn('stars', starSizes[size])}
        style={{ '--filled': `${filled * 20}%` } as CSSProperties}
      />
      {showValue && (
        <span aria-hidden className="tabular font-medium">
          {filled.toFixed(1)}
        </span>
      )}
      {count !== undefined && (
        <span aria-hidden className="tabular text-muted">
          ({count})
        </span>
      )}
    </span>
  )
}

/** Five radios that look like stars: arrow keys choose, works without JavaScript. */
export function RatingInput({
  legend = 'Your rating',
  name,
  defaultValue,
  required,
  error,
}: {
  legend?: ReactNode
  name: string
  defaultValue?: number
  required?: boolean
  error?: string
}) {
  const id = useId()
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <div className="group inline-flex">
        {[1, 2, 3, 4, 5].map((stars) => (
          <label
            key={stars}
            className="p-1.5 max-[17rem]:p-0.5 text-star/25 group-has-checked:text-star has-checked:text-star [&:has(:checked)~label]:text-star/25 has-focus-visible:outline-2 has-focus-visible:outline-ink rounded-sm"
          >
            <input
              type="radio"
              name={name}
              value={stars}
              defaultChecked={defaultValue === stars}
              required={required}
              className="sr-only"
            />
            <span className="sr-only">
              {stars} {stars === 1 ? 'star' : 'stars'}
            </span>
            <svg viewBox="0 0 16 16" width="28" height="28" fill="currentColor" aria-hidden>
              <path d={star} />
            </svg>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
