'use client'

import { Icon } from './icon'
import { minusIcon, plusIcon } from './icon-paths'
import { useState } from 'react'
import { cn } from './cn'

type QuantityStepperProps = {
  name?: string
  label?: string
  value?: number
  defaultValue?: number
  min?: number
  max?: number
  step?: number
  size?: 'sm' | 'md'
  disabled?: boolean
  onValueChange?: (value: number) => void
  className?: string
}

/** A whole number between two buttons; what is typed is brought into range on leaving. Without scripting, a plain number input. */
export function QuantityStepper({
  name = 'quantity',
  label = 'Quantity',
  value,
  defaultValue = 1,
  min = 1,
  max = 99,
  step = 1,
  size = 'md',
  disabled,
  onValueChange,
  className,
}: QuantityStepperProps) {
  const [own, setOwn] = useState(defaultValue)
  const [draft, setDraft] = useState<string | null>(null)
  const shown = value ?? own

  function commit(next: number) {
    const safe = Number.isFinite(next) ? Math.min(max, Math.max(min, Math.round(next / step) * step)) : shown
    setDraft(null)
    setOwn(safe)
    if (safe !== shown) onValueChange?.(safe)
  }

  const button = cn(
    'grid h-full place-items-center text-ink transition-colors hover:bg-sunken disabled:text-subtle/60 disabled:hover:bg-transparent -outline-offset-2 noscript:hidden',
    size === 'sm' ? 'w-9' : 'w-11 compact:w-9',
  )
  return (
    <div
      role="group"
      aria-label={label}
      className={cn(
        'inline-flex items-center overflow-hidden rounded border border-strong bg-surface',
        size === 'sm' ? 'h-9' : 'base:h-control',
        className,
      )}
    >
      <button
        type="button"
        aria-label="One less"
        disabled={disabled || shown <= min}
        onClick={() => commit(shown - step)}
        className={button}
      >
        <Icon path={minusIcon} size={16} />
      </button>
      <input
        type="number"
        inputMode="numeric"
        name={name}
        aria-label={label}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={(event) => commit(event.target.valueAsNumber)}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.valueAsNumber)}
        className={cn(
          'tabular h-full min-w-0 bg-transparent text-center text-control -outline-offset-2',
          size === 'sm' ? 'w-9' : 'w-11 compact:w-9',
        )}
      />
      <button
        type="button"
        aria-label="One more"
        disabled={disabled || shown >= max}
        onClick={() => commit(shown + step)}
        className={button}
      >
        <Icon path={plusIcon} size={16} />
      </button>
    </div>
  )
}
