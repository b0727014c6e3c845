import type { ReactNode } from 'react'
import { cn } from './cn'

const tones = {
  ink: 'bg-ink',
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
} as const

type MeterProps = {
  label: string
  value: number
  max?: number
  showValue?: ReactNode
  tone?: keyof typeof tones
  hideLabel?: boolean
  className?: string
}

/** A share of a whole as a thin bar; `showValue` is what stands at its end (`true` for the percentage). */
export function Meter({ label, value, max = 100, showValue, tone = 'ink', hideLabel, className }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div className={cn('flex items-center gap-3 text-sm', className)}>
      <span className={hideLabel ? 'sr-only' : 'min-w-16 shrink-0'}>{label}</span>
      <div
        role="meter"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-line"
      >
        <div className={cn('h-full rounded-full', tones[tone])} style={{ width: `${share * 100}%` }} />
      </div>
      {showValue !== undefined && showValue !== false && (
        <span className="tabular min-w-8 shrink-0 text-end text-muted">
          {showValue === true ? `${Math.round(share * 100)}%` : showValue}
        </span>
      )}
    </div>
  )
}
